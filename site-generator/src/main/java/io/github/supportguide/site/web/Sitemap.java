package io.github.supportguide.site.web;

import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists the pages for crawlers, each with its sisters. Only where the site’s address is known. */
final class Sitemap {
    static final String FILE = "sitemap.xml";

    /** More pages do not go into one file, by the protocol. */
    private static final int MOST = 50_000;

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private final List<String> languages;
    private final Supplier<List<PagePath>> pages;
    private final List<String> bases;
    private final int most;

    Sitemap(Edition edition, Supplier<List<PagePath>> pages) {
        this(edition.languages(), edition.baseUrl().stream().toList(), pages, MOST);
    }

    Sitemap(List<String> languages, List<String> bases, Supplier<List<PagePath>> pages, int most) {
        this.languages = languages;
        this.bases = bases;
        this.pages = pages;
        this.most = most;
    }

    Stream<PlannedFile> plan() {
        return bases.stream().flatMap(base -> plan(base, pages.get()));
    }

    private Stream<PlannedFile> plan(String base, List<PagePath> all) {
        if (all.size() <= most) {
            return Stream.of(WebFiles.text(FILE, () -> urls(base, all)));
        }
        var parts = (all.size() + most - 1) / most;
        var index = WebFiles.text(FILE, () -> index(base, parts));
        var files = IntStream.range(0, parts).mapToObj(part -> {
            var some = all.subList(part * most, Math.min(all.size(), (part + 1) * most));
            return WebFiles.text(file(part), () -> urls(base, some));
        });
        return Stream.concat(Stream.of(index), files);
    }

    private static String file(int part) {
        return "sitemap-" + (part + 1) + ".xml";
    }

    private static String index(String base, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> "<sitemap><loc>" + Xml.text(base + "/" + file(part)) + "</loc></sitemap>\n")
                .collect(Collectors.joining("", START + "<sitemapindex " + NAMESPACE + ">\n", "</sitemapindex>\n"));
    }

    private String urls(String base, List<PagePath> some) {
        var head = START + "<urlset " + NAMESPACE + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
        return some.stream().map(page -> url(base, page)).collect(Collectors.joining("", head, "</urlset>\n"));
    }

    private String url(String base, PagePath page) {
        return "<url><loc>" + address(base, page) + "</loc>" + sisters(base, page) + "</url>\n";
    }

    private String sisters(String base, PagePath page) {
        if (page.equals(PagePath.ROOT)) {
            return "";
        }
        var each = languages.stream().map(language -> sister(language, address(base, page.in(language))));
        var otherwise = Stream.of(sister("x-default", address(base, page.in(languages.get(0)))));
        return Stream.concat(each, otherwise).collect(Collectors.joining());
    }

    private static String sister(String language, String address) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + address + "\"/>";
    }

    private static String address(String base, PagePath page) {
        return Xml.text(base + "/" + page.file());
    }
}
