package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.Catalogues;
import io.github.supportguide.site.ProblemPages;
import io.github.supportguide.site.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("By the letter of the standards")
class StandardsTest {
    private static final Standards STANDARDS = Standards.all();
    private static Site site;

    @BeforeAll
    static void write(@TempDir Path folder) {
        site = Site.of(Unbroken.catalogue(), Catalogues.options(Audience.PARTNER), folder.resolve("site"));
    }

    @Test
    void everyKindOfPageIsHtml() throws Exception {
        var wrong = new ArrayList<String>();
        for (var path : PageKinds.all().toList()) {
            wrong.addAll(STANDARDS.saysOfHtml(path, site.files().get(path)));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void pagesAboutProblemsAreHtmlWithoutASiteToo() throws Exception {
        var alone = new ProblemPages(Unbroken.catalogue(), Optional.of("https://guide.example"));
        var wrong = new ArrayList<String>();
        for (var language : PageKinds.LANGUAGES) {
            for (var name : List.of("", "invalid-question")) {
                var page = alone.at(name, language).orElseThrow();
                wrong.addAll(STANDARDS.saysOfHtml("problems/" + name, page.content()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void hostileTextLeavesEveryPageHtml(@TempDir Path folder) throws Exception {
        var standards = Standards.whateverTheLanguage();
        var hostile =
                Site.of(HostileCatalogue.catalogue(), Catalogues.options(Audience.PARTNER), folder.resolve("hostile"));
        var wrong = new ArrayList<String>();
        for (var path : hostile.pages().keySet()) {
            if (!path.contains("/answers/")) {
                wrong.addAll(standards.saysOfHtml(path, hostile.files().get(path)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyStyleIsCss() throws Exception {
        var wrong = new ArrayList<String>();
        for (var path : site.files().keySet()) {
            if (path.endsWith(".css")) {
                wrong.addAll(STANDARDS.saysOfCss(path, site.files().get(path)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aBrokenPageIsFound() throws Exception {
        assertEquals(
                List.of("https://guide.example/x.html:1:56: error: Duplicate attribute “id”."),
                STANDARDS.saysOfHtml("x.html", bytes("<!doctype html><html lang=en><title>x</title><p id=a id=b>")));
    }

    @Test
    void aBrokenStyleIsFound() throws Exception {
        assertEquals(
                List.of("https://guide.example/x.css:2:16: error: CSS: “color”: “12px” is not a “color” value."),
                STANDARDS.saysOfCss("x.css", bytes("a { color: 12px }")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
