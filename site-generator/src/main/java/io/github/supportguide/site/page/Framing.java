package io.github.supportguide.site.page;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the frame of one page. */
final class Framing {
    private final Edition edition;
    private final PagePath path;

    Framing(Edition edition, PagePath path) {
        this.edition = edition;
        this.path = path;
    }

    Frame frame(String title, String description) {
        var site = edition.phrase(edition.catalogue().settings().title());
        return new Frame(
                edition.language(),
                title + " · " + site,
                description,
                path.hrefTo(Asset.STYLESHEET.path()),
                path.hrefTo(Asset.SCRIPT.path()),
                path.hrefTo(Asset.ICON.path()),
                site,
                path.hrefTo(PagePath.of(edition.language())),
                menu(),
                otherLanguages(),
                alternates(),
                edition.baseUrl().map(base -> base + "/" + path.file()).stream().toList(),
                forPartners() ? List.of("noindex") : List.of(),
                forPartners() ? List.of(edition.say("site.frame.partners-only")) : List.of(),
                edition.state(),
                head(),
                edition.words());
    }

    private Head head() {
        var language = edition.language();
        return new Head(
                ContentSecurityPolicy.IN_PAGES,
                TwinPath.of(path, edition.languages()).map(path::hrefTo).stream()
                        .toList(),
                path.hrefTo(SiteFile.feed(language)),
                forPartners() ? List.of() : List.of(path.hrefTo(SiteFile.manifest(language))));
    }

    private boolean forPartners() {
        return edition.audience() != Audience.PUBLIC;
    }

    private List<Frame.MenuItem> menu() {
        return Arrays.stream(GuidePage.values()).map(this::menuItem).toList();
    }

    private Frame.MenuItem menuItem(GuidePage page) {
        var target = page.in(edition.language());
        return new Frame.MenuItem(
                edition.say("site.menu." + page.code()), path.hrefTo(target), target.equals(path) ? "page" : null);
    }

    private List<Link> otherLanguages() {
        return edition.languages().stream()
                .filter(language -> !language.equals(edition.language()))
                .map(language -> new Link(
                        Words.orEnglish(language).say("site.language"), path.hrefTo(path.in(language)), language))
                .toList();
    }

    private List<Frame.Alternate> alternates() {
        var each =
                edition.languages().stream().map(language -> new Frame.Alternate(language, address(path.in(language))));
        var otherwise = Stream.of(new Frame.Alternate(
                "x-default",
                address(isHome() ? PagePath.ROOT : path.in(edition.languages().get(0)))));
        return Stream.concat(each, otherwise).toList();
    }

    private boolean isHome() {
        return path.equals(PagePath.of(edition.language()));
    }

    private String address(PagePath target) {
        return edition.baseUrl().map(base -> base + "/" + target.file()).orElseGet(() -> path.hrefTo(target));
    }
}
