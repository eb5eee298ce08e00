package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.Catalogues;
import io.github.supportguide.site.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
@DisplayName("Hostile text in every field of a catalogue")
class HostileTextTest {
    /** What may only be there if text has become more than text. */
    private static final String HITS = """
            [...('hit' in window ? ['a script ran: ' + window.hit] : []),
             ...[...document.links].filter(link => !/^(file|https|mailto|tel):/.test(link.href)).map(link => link.href),
             ...[...document.querySelectorAll('script:not([src], [type="application/ld+json"]), iframe, base, img[src="x"]')]
                .map(element => element.outerHTML.slice(0, 200)),
             ...[...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames())
                .filter(name => /^(on|srcdoc)/.test(name))]
            """;

    /** Where words that run from right to left would take along what stands beside them. */
    private static final String TURNED = """
            [...document.body.querySelectorAll('*')]
                .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.includes('\\u202e')))
                .filter(element => getComputedStyle(element).display === 'inline')
                .filter(element => !getComputedStyle(element).unicodeBidi.startsWith('isolate'))
                .map(element => element.outerHTML.slice(0, 80))
            """;

    private static Site site;
    private static URI home;

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        site = Site.of(HostileCatalogue.catalogue(), Catalogues.options(Audience.PARTNER), folder.resolve("site"));
        home = folder.resolve("site/index.html").toUri();
    }

    @Test
    void neverBecomesMoreThanText(Browser browser) {
        assertEquals(List.of(), Reader.AT_A_DESK.tour(browser, pages(), HostileTextTest::more));
    }

    @Test
    void isReadAsItStands() {
        var cards = site.pages().entrySet().stream()
                .filter(page -> page.getKey().contains("/offers/"))
                .map(Map.Entry::getValue)
                .toList();

        assertEquals(
                Hostility.WAYS.stream()
                        .flatMap(way -> Stream.of(way, "中文" + way))
                        .collect(Collectors.toSet()),
                cards.stream()
                        .map(card -> card.selectFirst("h1 span").wholeText())
                        .collect(Collectors.toSet()));
        cards.forEach(card -> assertTrue(card.wholeText().contains(Hostility.all()), card::title));
    }

    @Test
    void isFoundWhereItIsMore(Browser browser) throws IOException {
        var way = "<img src=x onerror=\"window.hit='once'\"><a href=\"java\tscript:x\">x</a>";
        var careless = Files.writeString(folder.resolve("careless.html"), way).toUri();

        var found = Reader.AT_A_DESK.tour(browser, Stream.of(careless), page -> Visit.list(page, HITS));

        assertTrue(
                found.containsAll(List.of(
                        careless + ": a script ran: once", careless + ": javascript:x", careless + ": onerror")),
                found::toString);
    }

    @Test
    void doesNothingInAnAddress(Browser browser) {
        var addresses = Hostility.WAYS.stream()
                .filter(way -> way.length() < 1_000)
                .map(Hostility::encoded)
                .flatMap(way -> Stream.of("en/index.html?q=" + way + "#" + way, "zh-TW/index.html#q=" + way))
                .map(path -> home.resolve(path));

        assertEquals(List.of(), Reader.AT_A_DESK.tour(browser, addresses, page -> Visit.list(page, HITS)));
    }

    @Test
    void doesNothingInTheSearchBox(Browser browser) {
        try (var visit = Reader.AT_A_DESK.visit(browser)) {
            var box = visit.open(home.resolve("en/index.html")).locator("search input");
            for (var way : Hostility.WAYS) {
                box.fill(way);
                visit.page().waitForTimeout(50);
                assertEquals(List.of(), Visit.list(visit.page(), HITS), way);
            }
            assertEquals(List.of(), visit.troubles());
        }
    }

    private static List<String> more(Page page) {
        return Stream.concat(Visit.list(page, HITS).stream(), Visit.list(page, TURNED).stream())
                .toList();
    }

    /** All but the outcome pages, which hold no text of an offer; of these one each. */
    private static Stream<URI> pages() {
        return site.pages().keySet().stream()
                .filter(path -> !path.contains("/answers/") || path.contains("/refund/"))
                .map(path -> home.resolve(path));
    }
}
