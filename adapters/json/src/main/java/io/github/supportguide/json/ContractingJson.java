package io.github.supportguide.json;

import io.github.supportguide.contracting.ContractingPath;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The way to a contract in one model, step by step. */
public record ContractingJson(String model, String name, List<StepJson> steps) {

    /** Both models. */
    public static List<ContractingJson> all(LocalDate day, Words words) {
        return Arrays.stream(CspModel.values())
                .map(model -> of(model, day, words))
                .toList();
    }

    /** @param day for which the roles count */
    public static ContractingJson of(CspModel model, LocalDate day, Words words) {
        return new ContractingJson(
                model.code(),
                words.name(model),
                ContractingPath.of(model, day).steps().stream()
                        .map(step -> StepJson.of(step, words))
                        .toList());
    }

    /** What {@code actors} do, in the order of acting; one of the {@code roles} is enough. */
    public record StepJson(
            String code,
            String name,
            String text,
            List<String> actors,
            List<String> roles,
            String evidence,
            List<SourceJson> sources) {
        static StepJson of(ContractingPath.Step taken, Words words) {
            var step = taken.what();
            return new StepJson(
                    step.code(),
                    words.name(step),
                    words.text(step),
                    AnswerJson.codes(taken.actors()),
                    AnswerJson.codes(taken.roles()),
                    words.say("contracting." + step.code() + ".evidence"),
                    step.sources().stream().map(SourceJson::of).toList());
        }
    }
}
