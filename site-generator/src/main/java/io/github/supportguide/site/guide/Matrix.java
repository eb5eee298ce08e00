package io.github.supportguide.site.guide;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Reason;
import io.github.supportguide.policy.ResponsibilityMatrix;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.answer.Case;
import io.github.supportguide.site.answer.Grounds;
import io.github.supportguide.site.answer.Wording;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the matrix of one edition, for third-party offers on the day of the site. */
public final class Matrix {
    private static final OfferClass KIND = OfferClass.THIRD_PARTY;

    private final Edition edition;
    private final Words words;
    private final Wording wording;
    private final Grounds grounds;
    private final PagePath path;
    private final boolean hasOutcomes;

    public Matrix(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.wording = new Wording(words);
        this.grounds = new Grounds(words);
        this.path = GuidePage.RESPONSIBILITIES.in(edition.language());
        this.hasOutcomes = edition.kinds().contains(KIND);
    }

    public PlannedPage plan() {
        return new PlannedPage(path, this::page);
    }

    private MatrixPage page() {
        return new MatrixPage(
                edition.frame(path, words.say("guide.responsibilities.title")),
                Arrays.stream(CspModel.values()).map(this::model).toList());
    }

    private MatrixPage.Model model(CspModel model) {
        return new MatrixPage.Model(
                model.code(),
                words.name(model),
                words.text(model),
                model.askers().stream().map(this::column).toList(),
                Arrays.stream(IssueGroup.values())
                        .map(group -> group(model, group))
                        .toList());
    }

    private String column(Party asker) {
        return words.say("site.answer.asked-by", words.name(asker));
    }

    private MatrixPage.Group group(CspModel model, IssueGroup group) {
        return new MatrixPage.Group(
                words.name(group),
                Arrays.stream(Issue.values())
                        .filter(issue -> issue.group() == group)
                        .map(issue -> row(model, issue))
                        .toList());
    }

    private MatrixPage.Row row(CspModel model, Issue issue) {
        var rule = ResponsibilityMatrix.of(issue).rule();
        return new MatrixPage.Row(
                model.code() + "-" + issue.code(),
                hasOutcomes ? List.of() : List.of(words.name(issue)),
                outcome(model, issue),
                responsible(Case.asCustomersSee(KIND.traits(), model, issue, edition)),
                model.askers().stream()
                        .map(asker -> cell(Case.of(KIND.traits(), model, asker, issue, edition)))
                        .toList(),
                new MatrixPage.Basis(
                        grounds.status(rule.status()),
                        grounds.validity(rule.validity()),
                        grounds.readings(rule.sources())));
    }

    private List<Link> outcome(CspModel model, Issue issue) {
        var target = PagePath.of(edition.language(), KIND, model, issue);
        return hasOutcomes ? List.of(Link.of(words.name(issue), path.hrefTo(target))) : List.of();
    }

    private String responsible(Case it) {
        return it.decision().responsible().isEmpty()
                ? words.say("site.none")
                : words.names(it.decision().responsible());
    }

    private MatrixPage.Cell cell(Case it) {
        return new MatrixPage.Cell(column(it.asker()), lines(it));
    }

    private List<String> lines(Case it) {
        if (it.decision().reason().equals(Optional.of(Reason.NOT_FOR_ASKER))) {
            return List.of(words.say("site.matrix.does-not-ask"));
        }
        return Stream.of(Stream.of(way(it)), escalation(it), decidedBy(it))
                .flatMap(lines -> lines)
                .toList();
    }

    private String way(Case it) {
        return it.decision().route().isEmpty() ? wording.firstContact(it) : wording.route(it);
    }

    private Stream<String> escalation(Case it) {
        return it.decision().escalation().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        words.say("site.matrix.then", words.names(it.decision().escalation())));
    }

    private Stream<String> decidedBy(Case it) {
        return it.decision().decidingFacts().isEmpty()
                ? Stream.empty()
                : Stream.of(words.say(
                        "site.matrix.depends", words.names(it.decision().decidingFacts())));
    }
}
