package io.github.supportguide.site.web;

import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.SiteFile;
import io.github.supportguide.site.page.TwinPath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells language models what the site is and where what stands: {@code llms.txt}, in Markdown. */
final class Overview {
    private static final List<String> LISTS =
            List.of("offers", "publishers", "notices", "issues", "models", "parties", "roles", "matrix", "contracting");
    private final List<Edition> editions;

    Overview(List<Edition> editions) {
        this.editions = editions;
    }

    PlannedFile plan() {
        return WebFiles.text("llms.txt", this::markdown);
    }

    private String markdown() {
        var first = editions.get(0);
        var title = "# " + Markdown.text(title(first)) + "\n\n> " + first.say("site.home.lead") + "\n";
        return editions.stream().map(this::language).collect(Collectors.joining("", title, ""));
    }

    private String language(Edition edition) {
        return Stream.of(pages(edition), data(edition))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "\n## " + edition.say("site.language") + "\n\n", "\n"));
    }

    private Stream<String> pages(Edition edition) {
        var language = edition.language();
        var start = Stream.of(
                edition.say("web.llms.about"),
                Markdown.text(edition.state()),
                "",
                link(
                        edition,
                        edition.say("site.home.title"),
                        PagePath.of(language).file(),
                        "site.home.offers.text"));
        var guide = Arrays.stream(GuidePage.values())
                .map(page -> link(
                        edition,
                        edition.say("site.menu." + page.code()),
                        page.in(language).file(),
                        "site.home.chapter." + page.code()));
        var feed = Stream.of(link(edition, edition.say("web.feed.title"), SiteFile.feed(language), "web.llms.feed"));
        return Stream.of(start, guide, feed).flatMap(lines -> lines);
    }

    private Stream<String> data(Edition edition) {
        var heading = Stream.of("", edition.say("web.llms.data"), "");
        var lists = LISTS.stream()
                .map(list -> link(
                        edition,
                        list,
                        TwinPath.of(list, edition.language(), edition.languages()),
                        "web.llms.data." + list));
        return Stream.concat(heading, lists);
    }

    private static String link(Edition edition, String name, String file, String text) {
        var address = edition.baseUrl().map(base -> base + "/" + file).orElse(file);
        return "- [" + name + "](" + address + "): " + edition.say(text);
    }

    private static String title(Edition edition) {
        return edition.phrase(edition.catalogue().settings().title()).text();
    }
}
