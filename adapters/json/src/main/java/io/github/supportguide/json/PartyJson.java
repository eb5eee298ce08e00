package io.github.supportguide.json;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;

/** Somebody who can ask, answer or act; {@code asksIn} are the models in which it can ask. */
public record PartyJson(String code, String name, boolean partner, List<String> asksIn) {

    public static List<PartyJson> all(Words words) {
        return Arrays.stream(Party.values()).map(party -> of(party, words)).toList();
    }

    private static PartyJson of(Party party, Words words) {
        return new PartyJson(
                party.code(),
                words.name(party),
                party.isPartner(),
                Arrays.stream(CspModel.values())
                        .filter(model -> model.askers().contains(party))
                        .map(CspModel::code)
                        .toList());
    }
}
