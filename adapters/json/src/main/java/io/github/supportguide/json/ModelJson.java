package io.github.supportguide.json;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;

/** A way for an offer to reach its customer; {@code partners} begin next to the customer. */
public record ModelJson(
        String code, String name, String text, List<String> partners, List<String> askers, String sellerOfRecord) {

    public static List<ModelJson> all(Words words) {
        return Arrays.stream(CspModel.values()).map(model -> of(model, words)).toList();
    }

    private static ModelJson of(CspModel model, Words words) {
        return new ModelJson(
                model.code(),
                words.name(model),
                words.text(model),
                AnswerJson.codes(model.partners()),
                AnswerJson.codes(model.askers()),
                model.sellerOfRecord().code());
    }
}
