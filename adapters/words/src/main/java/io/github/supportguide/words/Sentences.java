package io.github.supportguide.words;

import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.NextStep;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.WhyNot;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.DecidingFact;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.policy.Situation;

/** The sentences that an answer is told in, alike at every door. */
public final class Sentences {
    private final Words words;

    public Sentences(Words words) {
        this.words = words;
    }

    /** The answer in one or two sentences. */
    public String summary(SupportAnswer answer) {
        return summary(answer.decision(), answer.situation());
    }

    /** What was decided, in one or two sentences. */
    public String summary(Decision decision, Situation situation) {
        var asker = situation.asker();
        var said = outcome(decision, situation.issue(), asker);
        return decision.firstContact()
                .filter(first -> first != asker)
                .map(first -> said + words.say("sentence.space") + words.say("summary.contact", words.name(first)))
                .orElse(said);
    }

    private String outcome(Decision decision, Issue about, Party asker) {
        var issue = words.name(about);
        return decision.verdict()
                .fold(
                        responsible -> responsible.party() == asker
                                ? words.say("summary.responsible.yourself", issue)
                                : words.say("summary.responsible", issue, words.name(responsible.party())),
                        shared -> shared.splitDecides()
                                ? words.say("summary.shared.split", issue)
                                : words.say("summary.shared", issue, words.names(shared.parties())),
                        ambiguous -> words.say(
                                "summary.ambiguous",
                                issue,
                                words.names(ambiguous.missing()),
                                words.names(ambiguous.candidates())),
                        notApplicable ->
                                words.say("summary.not-applicable", issue, words.name(notApplicable.reason())));
    }

    /** A rule in a sentence or two. */
    public String rule(Rule rule) {
        var parts = rule.id().split("/");
        return switch (parts[0]) {
            case "responsibility" -> words.say("issue." + parts[1] + ".why");
            case "role" -> words.say("rule.role", roleName(parts[2]), scopeName(parts[1]));
            default -> words.say("rule." + rule.id());
        };
    }

    private String roleName(String code) {
        return words.name(Coded.parse(PartnerCenterRole.class, code).orElseThrow());
    }

    private String scopeName(String code) {
        return Coded.parse(IssueGroup.class, code)
                .map(words::name)
                .orElseGet(() -> words.name(Coded.parse(Issue.class, code).orElseThrow()));
    }

    /** Why a party is not responsible for an issue. */
    public String whyNot(WhyNot whyNot, Issue issue) {
        return words.say("why-not." + whyNot.party().code(), words.name(issue));
    }

    /** What to ask in order to learn a fact that would decide. */
    public String question(DecidingFact fact) {
        return words.say("fact." + fact.code() + ".question");
    }

    /** Who does what next. */
    public String nextStep(NextStep step) {
        var told = words.say(
                "next-step." + step.action().code(),
                inSentence(step.actor()),
                step.towards().map(this::inSentence).orElse(""));
        var first = told.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + told.substring(Character.charCount(first));
    }

    private String inSentence(Party party) {
        return words.say("party." + party.code() + ".the");
    }
}
