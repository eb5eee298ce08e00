package io.github.supportguide.cli.policy;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Duty;
import io.github.supportguide.policy.Responsibility;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** The matrix of responsibilities for people, with both models beside each other. */
final class PolicyMatrix {
    private static final String WAY = " → ";
    private static final List<Duty> EXPLAINED =
            List.of(Duty.PARTNER, Duty.SELLER, Duty.BY_FAULT, Duty.BY_REFUND_WINDOW);

    private final List<Responsibility> rows;
    private final Words words;
    private final PolicyTexts texts;

    PolicyMatrix(List<Responsibility> rows, Words words) {
        this.rows = rows;
        this.words = words;
        this.texts = new PolicyTexts(words);
    }

    MarkdownTable table() {
        return new MarkdownTable(
                List.of(
                        words.say("policy.matrix.issue"),
                        words.say("policy.matrix.group"),
                        words.say("policy.matrix.duty"),
                        words.say("policy.matrix.way", words.name(CspModel.DIRECT_BILL)),
                        words.say("policy.matrix.way", words.name(CspModel.INDIRECT)),
                        words.say("policy.matrix.publisher"),
                        words.say("policy.matrix.then")),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Responsibility row) {
        return List.of(
                texts.named(row.issue()) + marks(row),
                words.name(row.issue().group()),
                words.name(row.duty()),
                ways(row, CspModel.DIRECT_BILL),
                ways(row, CspModel.INDIRECT),
                words.name(row.publisherMay()),
                row.escalation().map(words::name).orElseGet(() -> words.say("policy.nothing")));
    }

    private static String marks(Responsibility row) {
        var mayAsk = switch (row.customerMay()) {
            case ASK -> "";
            case NOT_ASK -> " ¹";
            case ASK_IF_BOUGHT_DIRECTLY -> " ²";
        };
        return row.customerGoesStraight() ? mayAsk + " ³" : mayAsk;
    }

    private String ways(Responsibility row, CspModel model) {
        return row.routes(model).stream()
                .map(way -> way.stream().map(words::name).collect(joining(WAY)))
                .reduce((one, other) -> words.say("policy.either", one, other))
                .orElseGet(() -> words.say("policy.nothing"));
    }

    /** What the marks and the less plain words mean. */
    String notes() {
        var marks =
                Stream.of("not-asked", "asked-if-direct", "straight").map(mark -> words.say("policy.matrix." + mark));
        var duties = EXPLAINED.stream().map(duty -> words.say("policy.matrix." + duty.code(), words.name(duty)));
        return Stream.concat(marks, duties).map("- "::concat).collect(joining("\n"));
    }
}
