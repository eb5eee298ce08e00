package io.github.supportguide.site.answer;

import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.Evidence;
import io.github.supportguide.guide.NextStep;
import io.github.supportguide.guide.NextSteps;
import io.github.supportguide.guide.WhyNot;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.answer.Verdict.Brief;
import io.github.supportguide.site.answer.Verdict.Fact;
import io.github.supportguide.site.answer.Verdict.Listing;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts decisions into words, in full. */
final class Verdicts {
    private final Edition edition;
    private final PagePath path;
    private final Words words;
    private final Sentences sentences;
    private final Wording wording;

    Verdicts(Edition edition, PagePath path) {
        this.edition = edition;
        this.path = path;
        this.words = edition.words();
        this.sentences = new Sentences(words);
        this.wording = new Wording(words);
    }

    Verdict of(Case it) {
        var steps = NextSteps.after(it.decision(), it.situation());
        return new Verdict(
                wording.firstContact(it),
                sentences.summary(it.decision(), it.situation()),
                new WayDiagram(words).of(it),
                facts(it),
                listing("next-steps", steps.stream().map(sentences::nextStep)),
                contracting(it, steps),
                listing("evidence", evidence(it)),
                it.decision().rules().stream().map(new Grounds(words)::of).toList(),
                listing("why-not", whyNot(it)));
    }

    private List<Listing> listing(String heading, Stream<String> items) {
        return Listing.ifAny(words.say("site.answer." + heading), items.toList());
    }

    /** The answer alone: no steps, no reasons. */
    Brief brief(Case it) {
        var decision = it.decision();
        return new Brief(
                sentences.summary(decision, it.situation()),
                Stream.of(
                                fact("first-contact", Optional.of(wording.firstContact(it))),
                                fact("route", routeIfAny(it)),
                                names("responsible", decision.responsible()),
                                names("escalation", decision.escalation()),
                                fact("resolution", decision.resolution().map(words::name)),
                                names("deciding-facts", decision.decidingFacts()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<String> routeIfAny(Case it) {
        return Optional.of(it)
                .filter(some -> !some.decision().route().isEmpty())
                .map(wording::route);
    }

    private Stream<String> whyNot(Case it) {
        return WhyNot.in(it.decision(), it.situation()).stream().map(whyNot -> sentences.whyNot(whyNot, it.issue()));
    }

    private List<Fact> facts(Case it) {
        var decision = it.decision();
        return Stream.of(
                        fact("first-contact", Optional.of(wording.firstContact(it))),
                        fact("route", routeIfAny(it)),
                        names("responsible", decision.responsible()),
                        names("performed-by", decision.performedBy().stream().toList()),
                        names("escalation", decision.escalation()),
                        names("roles", decision.roles()),
                        fact("resolution", decision.resolution().map(words::name)),
                        names("deciding-facts", decision.decidingFacts()),
                        names("outcome", List.of(decision.outcome())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fact> names(String label, List<? extends Coded> codes) {
        return fact(label, codes.isEmpty() ? Optional.empty() : Optional.of(words.names(codes)));
    }

    private Optional<Fact> fact(String label, Optional<String> value) {
        return value.map(said -> new Fact(words.say("site.answer." + label), said));
    }

    private Stream<String> evidence(Case it) {
        return Evidence.toCollect(it.decision(), it.issue()).stream().map(words::name);
    }

    private List<Link> contracting(Case it, List<NextStep> steps) {
        var target = GuidePage.CONTRACTING.in(edition.language());
        return steps.stream()
                .filter(step -> step.action() == NextStep.Action.READ_CONTRACTING_STEPS)
                .map(step -> Link.of(
                        words.say("site.contracting.link"),
                        path.hrefTo(target, it.situation().model())))
                .toList();
    }
}
