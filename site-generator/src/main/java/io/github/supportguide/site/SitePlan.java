package io.github.supportguide.site;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.site.answer.CaseFiles;
import io.github.supportguide.site.answer.Outcomes;
import io.github.supportguide.site.card.Cards;
import io.github.supportguide.site.guide.About;
import io.github.supportguide.site.guide.ChooserPage;
import io.github.supportguide.site.guide.Contacts;
import io.github.supportguide.site.guide.Contracting;
import io.github.supportguide.site.guide.Home;
import io.github.supportguide.site.guide.Matrix;
import io.github.supportguide.site.guide.Models;
import io.github.supportguide.site.guide.NotAvailable;
import io.github.supportguide.site.guide.NoticeBoard;
import io.github.supportguide.site.guide.Publishers;
import io.github.supportguide.site.guide.Refunds;
import io.github.supportguide.site.guide.Roles;
import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.site.page.Snippets;
import io.github.supportguide.site.problem.Problems;
import io.github.supportguide.site.search.Search;
import io.github.supportguide.site.twin.Twin;
import io.github.supportguide.site.web.WebFiles;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which pages there will be. Finding that out writes nothing, and fails if a page can have no place. */
final class SitePlan {
    private final List<Edition> editions;
    private final Snippets templates;

    SitePlan(Catalogue catalogue, SiteOptions options, Snippets templates) {
        this.templates = templates;
        var spoken = spoken(options.languages());
        var languages = spoken.stream().map(Words::languageTag).toList();
        this.editions = spoken.stream()
                .map(words ->
                        Edition.of(catalogue, options.audience(), options.asOf(), words, languages, options.baseUrl()))
                .toList();
    }

    private static List<Words> spoken(List<String> tags) {
        var spoken = tags.stream()
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .distinct()
                .map(Words::in)
                .flatMap(Optional::stream)
                .toList();
        return spoken.isEmpty() ? List.of(Words.orEnglish("en")) : spoken;
    }

    /** Everything that is no page. */
    Stream<PlannedFile> files() {
        return Stream.of(
                        Asset.all().stream().map(asset -> new PlannedFile(asset.path(), asset::content)),
                        editions.stream().flatMap(edition -> new CaseFiles(edition).plan()),
                        editions.stream().flatMap(edition -> new Twin(edition).plan()),
                        Search.files(editions),
                        new WebFiles(
                                        editions,
                                        () -> pages().stream()
                                                .map(PlannedPage::path)
                                                .toList())
                                .plan())
                .flatMap(files -> files);
    }

    List<PlannedPage> pages() {
        return Stream.concat(
                        Stream.of(ChooserPage.plan(editions)), editions.stream().flatMap(this::pages))
                .toList();
    }

    private Stream<PlannedPage> pages(Edition edition) {
        var single = Stream.of(
                new Home(edition).plan(),
                new Matrix(edition).plan(),
                new Models(edition).plan(),
                new Contacts(edition).plan(),
                new Refunds(edition).plan(),
                new NotAvailable(edition).plan(),
                new Contracting(edition).plan(),
                new Roles(edition).plan(),
                new NoticeBoard(edition).plan(),
                new About(edition).plan());
        var many = Stream.of(
                        new Publishers(edition).plan(),
                        new Problems(edition).plan(),
                        new Outcomes(edition).plan(),
                        new Cards(edition, templates).plan())
                .flatMap(pages -> pages);
        return Stream.concat(single, many);
    }
}
