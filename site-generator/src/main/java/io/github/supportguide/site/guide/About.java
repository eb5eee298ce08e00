package io.github.supportguide.site.guide;

import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.Source;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.answer.Grounds;
import io.github.supportguide.site.answer.Verdict.Reading;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.site.problem.Problems;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;

/** Makes the page about the guide itself. */
public final class About {
    private final Edition edition;
    private final Words words;
    private final Chapter chapter;

    public About(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.chapter = new Chapter(edition, GuidePage.ABOUT);
    }

    public PlannedPage plan() {
        return new PlannedPage(chapter.path(), this::page);
    }

    private AboutPage page() {
        var sections = List.of(
                chapter.section("answers"),
                chapter.section("keeper"),
                chapter.section("unknown").with(unknown()),
                chapter.section("developers").leadingTo(problems()),
                chapter.section("sources"));
        return new AboutPage(
                chapter.frame(),
                chapter.outline(sections, GuidePage.RESPONSIBILITIES, GuidePage.CONTACTS, GuidePage.NOT_AVAILABLE),
                figures(),
                made(),
                sections,
                sources());
    }

    private Link problems() {
        return Link.of(words.say("help.title"), chapter.path().hrefTo(Problems.list(edition.language())));
    }

    private List<AboutPage.Figure> figures() {
        var coverage = Coverage.of(edition);
        return List.of(
                figure("publishers", edition.catalogue().publishers().size()),
                figure("offers", edition.catalogue().offers().size()),
                figure("reachable", coverage.reachable()),
                figure("fresh", coverage.fresh()),
                figure("stale", coverage.stale()));
    }

    private AboutPage.Figure figure(String name, long count) {
        return new AboutPage.Figure(words.say("site.about.figure." + name), String.valueOf(count));
    }

    private List<AboutPage.Figure> made() {
        return List.of(
                new AboutPage.Figure(words.say("site.about.as-of"), words.day(edition.day())),
                new AboutPage.Figure(words.say("site.about.policy"), Programme.POLICY),
                new AboutPage.Figure(
                        words.say("site.about.catalogue"), edition.catalogue().version()),
                new AboutPage.Figure(
                        words.say("site.about.audience"),
                        words.say("site.audience." + edition.audience().code())));
    }

    private List<Reading> sources() {
        return Arrays.stream(Source.values()).map(new Grounds(words)::reading).toList();
    }

    private Table unknown() {
        return Table.of(
                chapter.say("unknown.caption"),
                chapter.columns("unknown", "question", "answer", "pages"),
                Arrays.stream(OpenQuestion.values()).map(this::unknown).toList());
    }

    private Table.Row unknown(OpenQuestion question) {
        return Table.Row.of(
                "unknown-" + question.code(),
                words.name(question),
                Table.Cell.of(words.text(question)),
                Table.Cell.reading(new Grounds(words).readings(question.sources())));
    }
}
