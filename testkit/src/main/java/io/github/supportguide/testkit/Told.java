package io.github.supportguide.testkit;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.Evidence;
import io.github.supportguide.guide.NextStep;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.DecidingFact;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.Reason;
import io.github.supportguide.policy.Resolution;
import io.github.supportguide.policy.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column that expects something of the answer. */
enum Told {
    OUTCOME(
            "outcome",
            Outcome.values(),
            answer -> codes(List.of(answer.decision().outcome()))),
    REASON("reason", Reason.values(), answer -> codes(answer.decision().reason())),
    FIRST_CONTACT(
            "first contact", Party.values(), answer -> codes(answer.decision().firstContact())),
    ROUTE("route", Party.values(), answer -> codes(answer.decision().route())),
    RESPONSIBLE("responsible", Party.values(), answer -> codes(answer.decision().responsible())),
    PERFORMED_BY(
            "performed by", Party.values(), answer -> codes(answer.decision().performedBy())),
    ESCALATION("escalation", Party.values(), answer -> codes(answer.decision().escalation())),
    DECIDING_FACTS(
            "deciding facts",
            DecidingFact.values(),
            answer -> codes(answer.decision().decidingFacts())),
    RESOLUTION(
            "resolution", Resolution.values(), answer -> codes(answer.decision().resolution())),
    ROLES("roles", PartnerCenterRole.values(), answer -> codes(answer.decision().roles())),
    RULES("rules", new Coded[0], answer -> answer.decision().rules().stream().map(Rule::id)),
    AGREED(
            "agreed",
            new Coded[0],
            answer -> answer.explanation().agreed().stream().map(OverlayRule::id)),
    CONTACTS("contacts", new Coded[0], answer -> answer.channels().stream().map(Channel::value)),
    EVIDENCE("evidence", Evidence.values(), answer -> codes(answer.evidence())),
    NEXT_STEPS(
            "next steps",
            NextStep.Action.values(),
            answer -> answer.nextSteps().stream().map(step -> step.action().code())),
    NOTICES("notices", new Coded[0], answer -> answer.notices().stream().map(Notice::id));

    private final String title;
    private final List<String> vocabulary;
    private final Function<SupportAnswer, Stream<String>> words;

    Told(String title, Coded[] vocabulary, Function<SupportAnswer, Stream<String>> words) {
        this.title = title;
        this.vocabulary = Stream.of(vocabulary).map(Coded::code).toList();
        this.words = words;
    }

    String title() {
        return title;
    }

    /** The codes that may stand here; empty if it may be anything. */
    List<String> vocabulary() {
        return vocabulary;
    }

    /** What an answer says here, as a cell would. */
    String in(SupportAnswer answer) {
        return Cell.of(words.apply(answer).toList(), this == ROUTE || this == ESCALATION);
    }

    private static Stream<String> codes(Collection<? extends Coded> words) {
        return words.stream().map(Coded::code);
    }

    private static Stream<String> codes(Optional<? extends Coded> word) {
        return word.stream().map(Coded::code);
    }
}
