package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.offer.Audience;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The pages of a site")
class LinksTest {
    private static Site site;
    private static Map<String, Document> pages;

    @BeforeAll
    static void write(@TempDir Path folder) {
        site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PARTNER), folder.resolve("site"));
        pages = site.pages();
    }

    @Test
    void leadNowhereElseThanToPagesAndSectionsThatExist() {
        var broken = new ArrayList<String>();
        pages.forEach((path, page) -> page.select("[href]").stream()
                .filter(LinksTest::isWithin)
                .filter(link -> !exists(path, link.attr("href")))
                .forEach(link -> broken.add(path + " → " + link.attr("href"))));

        assertEquals(List.of(), broken);
    }

    @Test
    void areAllReachedFromTheFirst() {
        var reached = new TreeSet<>(Set.of("index.html"));
        var ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            var path = ahead.pop();
            pages.get(path).select("a[href]").stream()
                    .filter(LinksTest::isWithin)
                    .map(link -> target(path, link.attr("href")).getPath().substring(1))
                    .filter(pages::containsKey)
                    .filter(reached::add)
                    .forEach(ahead::add);
        }

        assertEquals(pages.keySet(), reached);
    }

    @Test
    void leadOutOnlyByWebMailAndTelephone() {
        var schemes = pages.values().stream()
                .flatMap(page -> page.select("[href]").stream())
                .filter(link -> !isWithin(link))
                .map(link -> URI.create(link.attr("href")).getScheme())
                .collect(Collectors.toSet());

        assertEquals(Set.of("https", "mailto", "tel"), schemes);
    }

    @Test
    void tellOtherSitesNothingAboutTheReader() {
        var careless = pages.values().stream()
                .filter(page ->
                        page.select("meta[name=referrer][content=no-referrer]").isEmpty())
                .map(Document::title)
                .toList();

        assertEquals(List.of(), careless);
    }

    @Test
    void areTheSameInBothLanguages() {
        assertEquals(pathsIn("en/"), pathsIn("zh-TW/"));
    }

    @Test
    void sayTheirLanguageAndNameTheirSisters() {
        var page = site.page("zh-TW/offers/contoso/backup/index.html");

        assertEquals("zh-TW", page.selectFirst("html").attr("lang"));
        assertEquals(
                "../../../../en/offers/contoso/backup/index.html",
                page.selectFirst("link[hreflang=en]").attr("href"));
        assertEquals("index.html", page.selectFirst("link[hreflang=x-default]").attr("href"));
    }

    @Test
    void useEachIdOnceAndHaveOneMainHeading() {
        pages.forEach((path, page) -> {
            var ids = page.select("[id]").eachAttr("id");
            assertEquals(Set.copyOf(ids).size(), ids.size(), path);
            assertEquals(1, page.select("h1").size(), path);
        });
    }

    @Test
    void holdNeitherScriptNorStyle() {
        pages.forEach((path, page) -> assertTrue(
                page.select("script:not([src], [type=application/ld+json]), style, [style], iframe")
                                .isEmpty()
                        && page.getAllElements().stream()
                                .flatMap(element -> element.attributes().asList().stream())
                                .noneMatch(attribute -> attribute.getKey().startsWith("on")),
                path));
    }

    private static boolean isWithin(Element link) {
        return !link.attr("href").matches("[a-z]+:.*");
    }

    private static boolean exists(String from, String href) {
        var target = target(from, href);
        var path = target.getPath().substring(1);
        return site.files().containsKey(path)
                && (target.getFragment() == null || pages.get(path).getElementById(target.getFragment()) != null);
    }

    private static URI target(String from, String href) {
        return URI.create("site:/" + from).resolve(href);
    }

    private static List<String> pathsIn(String language) {
        return site.files().keySet().stream()
                .filter(path -> path.startsWith(language))
                .map(path -> path.substring(language.length()))
                .toList();
    }
}
