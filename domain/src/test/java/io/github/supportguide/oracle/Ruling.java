package io.github.supportguide.oracle;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one step says, before {@link Closing} reads the paragraphs that hold for all of them.
 *
 * @param step the step, as {@link Claims} calls it too
 * @param firstContact only steps 1 and 2 name one themselves
 * @param putFirst who comes first in the escalation, whatever the column says; mostly nobody
 * @param resolution only R names one itself
 */
record Ruling(
        String step,
        String outcome,
        String reason,
        List<String> responsible,
        List<String> route,
        List<String> decidingFacts,
        String firstContact,
        List<String> putFirst,
        String resolution) {

    static Ruling turnedAway(String step, String reason, String firstContact) {
        return new Ruling(step, "not-applicable", reason, List.of(), List.of(), List.of(), firstContact, List.of(), "");
    }

    static Ruling notApplicable(String step, String reason, List<String> responsible, List<String> route) {
        return new Ruling(step, "not-applicable", reason, responsible, route, List.of(), "", List.of(), "");
    }

    static Ruling responsible(String step, List<String> responsible, List<String> route) {
        return new Ruling(step, "responsible", "", responsible, route, List.of(), "", List.of(), "");
    }

    static Ruling shared(String step, List<String> responsible, List<String> route, List<String> decidingFacts) {
        return new Ruling(step, "shared", "", responsible, route, decidingFacts, "", List.of(), "");
    }

    static Ruling ambiguous(String step, List<String> responsible, List<String> route, List<String> decidingFacts) {
        return new Ruling(step, "ambiguous", "", responsible, route, decidingFacts, "", List.of(), "");
    }

    Ruling puttingFirst(String party) {
        return new Ruling(
                step, outcome, reason, responsible, route, decidingFacts, firstContact, List.of(party), resolution);
    }

    /** The same of the partner row, as R resolves it. */
    Ruling resolved(String refundStep, String refund) {
        return new Ruling(
                refundStep, outcome, reason, responsible, route, decidingFacts, firstContact, putFirst, refund);
    }

    /** The same of the partner row, as long as R lacks facts; what the row lacks itself comes last. */
    Ruling lacking(String refundStep, List<String> facts) {
        return new Ruling(
                refundStep,
                "ambiguous",
                reason,
                responsible,
                route,
                Stream.concat(facts.stream(), decidingFacts.stream()).toList(),
                firstContact,
                putFirst,
                "");
    }

    Ruling orResponsible(List<String> others) {
        return new Ruling(
                step,
                outcome,
                reason,
                Stream.concat(responsible.stream(), others.stream()).toList(),
                route,
                decidingFacts,
                firstContact,
                putFirst,
                resolution);
    }
}
