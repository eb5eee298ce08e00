package io.github.supportguide.site.answer;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The outcome pages of one edition: one for each kind of offers in the catalogue, model and issue. */
public final class Outcomes {
    private final Edition edition;
    private final Words words;
    private final List<OfferClass> kinds;
    private final List<OfferTraits> traits;

    public Outcomes(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.kinds = edition.kinds();
        this.traits = edition.catalogue().offers().stream()
                .map(edition.catalogue()::traits)
                .distinct()
                .toList();
    }

    public Stream<PlannedPage> plan() {
        return kinds.stream()
                .flatMap(kind -> Arrays.stream(CspModel.values())
                        .flatMap(model -> Arrays.stream(Issue.values()).map(issue -> plan(kind, model, issue))));
    }

    private PlannedPage plan(OfferClass kind, CspModel model, Issue issue) {
        var path = path(kind, model, issue);
        return new PlannedPage(path, () -> page(path, kind, model, issue));
    }

    private PagePath path(OfferClass kind, CspModel model, Issue issue) {
        return PagePath.of(edition.language(), kind, model, issue);
    }

    private OutcomePage page(PagePath path, OfferClass kind, CspModel model, Issue issue) {
        return new OutcomePage(
                edition.frame(path, words.name(issue)),
                words.name(issue.group()),
                words.name(issue),
                words.text(issue),
                words.name(kind),
                words.text(kind),
                words.name(model),
                related(path, kind, model, issue),
                model.askers().stream()
                        .map(asker -> section(path, kind, Case.of(kind.traits(), model, asker, issue, edition)))
                        .toList(),
                OpenQuestion.about(kind, model, issue).stream()
                        .map(question -> new OutcomePage.Doubt(words.name(question), words.text(question)))
                        .toList());
    }

    private List<Link> related(PagePath path, OfferClass kind, CspModel model, Issue issue) {
        var inOtherModels = Arrays.stream(CspModel.values())
                .filter(other -> other != model)
                .map(other -> Link.of(words.name(other), path.hrefTo(path(kind, other, issue))));
        var ofOtherKinds = kinds.stream()
                .filter(other -> other != kind)
                .map(other -> Link.of(words.name(other), path.hrefTo(path(other, model, issue))));
        return Stream.concat(inOtherModels, ofOtherKinds).toList();
    }

    private OutcomePage.Section section(PagePath path, OfferClass kind, Case it) {
        var verdicts = new Verdicts(edition, path);
        var variations = new Variations(words, others(kind)).of(it);
        return new OutcomePage.Section(
                it.asker().code(),
                words.name(it.asker()),
                heading(it.asker()),
                verdicts.of(it),
                variations.stream()
                        .map(variation -> alternative(it, variation, verdicts))
                        .toList());
    }

    private OutcomePage.Alternative alternative(Case it, Variation variation, Verdicts verdicts) {
        return new OutcomePage.Alternative(
                it.asker().code() + "-" + variation.id(), variation.condition(), verdicts.brief(variation.it()));
    }

    private String heading(Party asker) {
        return words.say("site.answer.asked-by", words.name(asker));
    }

    private List<OfferTraits> others(OfferClass kind) {
        return traits.stream()
                .filter(other -> OfferClass.of(other) == kind && !other.equals(kind.traits()))
                .sorted(Comparator.comparing(OfferTraits::supporter))
                .toList();
    }

    /** Where on its outcome page a case is told: with its asker, or with offers that are supported otherwise. */
    public static String section(Case it) {
        var usual = it.about(OfferClass.of(it.traits()).traits());
        return usual.decision().equals(it.decision())
                ? it.asker().code()
                : it.asker().code() + "-" + Variations.supporterId(it.traits());
    }
}
