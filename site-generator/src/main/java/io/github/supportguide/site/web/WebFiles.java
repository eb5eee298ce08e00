package io.github.supportguide.site.web;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files beside the pages of a site. */
public final class WebFiles {
    private final List<Edition> editions;
    private final Supplier<List<PagePath>> pages;
    private final boolean forEverybody;

    /** @param pages every page of the site */
    public WebFiles(List<Edition> editions, Supplier<List<PagePath>> pages) {
        this.editions = editions;
        this.pages = pages;
        this.forEverybody = editions.get(0).audience() == Audience.PUBLIC;
    }

    public Stream<PlannedFile> plan() {
        var always = Stream.of(
                editions.stream().map(edition -> new Feed(edition).plan()),
                editions.stream().flatMap(edition -> new VCards(edition).plan()),
                Stream.of(new Robots(editions.get(0)).plan(), new Overview(editions).plan()),
                new ServerFiles(editions).plan());
        return Stream.concat(always.flatMap(files -> files), forEverybody ? open() : Stream.empty());
    }

    /** What invites crawlers and keeps pages on devices: not for confidential ones. */
    private Stream<PlannedFile> open() {
        return Stream.of(
                        editions.stream().map(edition -> new InstallManifest(edition).plan()),
                        Stream.of(OfflineWorker.plan()),
                        new Sitemap(editions.get(0), pages).plan())
                .flatMap(files -> files);
    }

    static PlannedFile text(String path, Supplier<String> text) {
        return new PlannedFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
