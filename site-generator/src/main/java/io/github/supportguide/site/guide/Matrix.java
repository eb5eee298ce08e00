package io.github.supportguide.site.guide;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.ResponsibilityMatrix;
import io.github.supportguide.policy.Source;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.answer.Case;
import io.github.supportguide.site.answer.Grounds;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the matrix of one edition, for third-party offers on the day of the site. */
public final class Matrix {
    private static final OfferClass KIND = OfferClass.THIRD_PARTY;

    private final Edition edition;
    private final Words words;
    private final Grounds grounds;
    private final MatrixCells cells;
    private final Chapter chapter;
    private final boolean hasOutcomes;

    public Matrix(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.grounds = new Grounds(words);
        this.cells = new MatrixCells(words);
        this.chapter = new Chapter(edition, GuidePage.RESPONSIBILITIES);
        this.hasOutcomes = edition.kinds().contains(KIND);
    }

    public PlannedPage plan() {
        return new PlannedPage(chapter.path(), this::page);
    }

    private MatrixPage page() {
        var models = Arrays.stream(CspModel.values()).map(this::model).toList();
        var sections =
                List.of(chapter.section("reading", Source.SEED), new MatrixDates(edition, chapter, cells).section());
        var here = Stream.concat(
                        models.stream().map(model -> Link.of(model.name(), "#" + model.id())),
                        sections.stream().map(section -> Link.of(section.heading(), "#" + section.id())))
                .toList();
        return new MatrixPage(
                chapter.frame(),
                new Outline(
                        here,
                        chapter.outline(List.of(), GuidePage.MODELS, GuidePage.REFUNDS, GuidePage.ROLES)
                                .elsewhere()),
                models,
                sections);
    }

    private MatrixPage.Model model(CspModel model) {
        return new MatrixPage.Model(
                model.code(),
                words.name(model),
                words.text(model),
                model.askers().stream().map(cells::column).toList(),
                Arrays.stream(IssueGroup.values())
                        .map(group -> group(model, group))
                        .toList());
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
                cells.responsible(Case.asCustomersSee(KIND.traits(), model, issue, edition)),
                model.askers().stream()
                        .map(asker -> cells.cell(Case.of(KIND.traits(), model, asker, issue, edition)))
                        .toList(),
                new MatrixPage.Basis(
                        grounds.status(rule.status()),
                        grounds.validity(rule.validity()),
                        grounds.readings(rule.sources())));
    }

    private List<Link> outcome(CspModel model, Issue issue) {
        var target = PagePath.of(edition.language(), KIND, model, issue);
        return hasOutcomes ? List.of(Link.of(words.name(issue), chapter.path().hrefTo(target))) : List.of();
    }
}
