package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.json.ProblemType;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The pages about problems")
class ProblemPagesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ProblemPages ALONE = new ProblemPages(Catalogues.sample(), Optional.empty());

    private static Site site;

    @BeforeAll
    static void write(@TempDir Path folder) {
        site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), folder.resolve("site"));
    }

    @ParameterizedTest
    @EnumSource
    void explainEachKindInBothLanguages(ProblemType type) {
        for (var language : Words.spoken()) {
            var page = page(language, type);

            assertEquals(
                    Words.orEnglish(language).say("problem." + type.code()),
                    page.select("h1").text());
            assertFalse(page.select("h1 + .lead").text().isBlank());
            assertEquals(
                    List.of(String.valueOf(type.status()), "/problems/" + type.code()),
                    page.select(".facts dd").eachText());
            assertFalse(page.select("#cause p").text().isBlank());
            assertFalse(page.select("#mend li").isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void showAReplyThatProgramsCanRead(ProblemType type) {
        for (var language : Words.spoken()) {
            var reply = JSON.readTree(page(language, type).select("#reply pre").text());

            assertEquals("/problems/" + type.code(), reply.get("type").asString());
            assertEquals(type.status(), reply.get("status").asInt());
            assertEquals(
                    Words.orEnglish(language).say("problem." + type.code()),
                    reply.get("title").asString());
            assertFalse(reply.get("detail").asString().matches(".*[{}].*"));
        }
    }

    @Test
    void showWhatIsToBeMended() {
        assertEquals(
                """
                {
                  "type": "/problems/invalid-question",
                  "title": "The question was not understood",
                  "status": 400,
                  "detail": "Mend what is listed under errors and ask again.",
                  "instance": "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                  "requestId": "ticket-4711",
                  "errors": [{
                    "parameter": "model",
                    "detail": "model has to be one of: direct-bill, indirect.",
                    "choices": ["direct-bill", "indirect"],
                    "didYouMean": "indirect"
                  }]
                }""",
                page("en", ProblemType.INVALID_QUESTION)
                        .select("#reply code")
                        .first()
                        .wholeText());
    }

    @Test
    void areListedByTheirStatus() {
        var list = site.page("en/problems/index.html");

        assertEquals(
                Arrays.stream(ProblemType.values())
                        .map(type -> type.code() + "/index.html")
                        .toList(),
                list.select("tbody th a").eachAttr("href"));
        assertEquals(
                Arrays.stream(ProblemType.values())
                        .map(type -> String.valueOf(type.status()))
                        .toList(),
                list.select("tbody td:nth-of-type(1)").eachText());
    }

    @Test
    void areFoundFromThePageAboutTheGuide() {
        assertEquals(
                "../problems/index.html",
                site.page("zh-TW/about/index.html").select("#developers a").attr("href"));
    }

    private static Document page(String language, ProblemType type) {
        return site.page(language + "/problems/" + type.code() + "/index.html");
    }

    @Nested
    @DisplayName("without a site beside them")
    class Alone {

        @ParameterizedTest
        @EnumSource
        void sayTheSame(ProblemType type) {
            for (var language : Words.spoken()) {
                var alone = alone(type.code(), language);

                assertEquals(language, alone.select("html").attr("lang"));
                assertEquals(
                        page(language, type).select("main").text(),
                        alone.select("main").text());
            }
        }

        @Test
        void leadOnlyWhereTheServerHasSomething() {
            var links = Stream.concat(
                            Stream.of(""), Arrays.stream(ProblemType.values()).map(ProblemType::code))
                    .flatMap(name -> alone(name, "zh-TW").select("[href]").eachAttr("href").stream())
                    .filter(href -> !href.startsWith("#"))
                    .distinct()
                    .toList();

            assertEquals(2 * (1 + ProblemType.values().length) + 2, links.size());
            links.forEach(href -> assertTrue(ALONE.at(name(href), "en").isPresent(), href));
        }

        private static String name(String href) {
            return href.replaceAll("\\?language=(en|zh-TW)$", "").replaceAll("^/problems/", "");
        }

        @Test
        void leadToTheSiteIfItIsAnywhere() {
            var pages = new ProblemPages(Catalogues.sample(), Optional.of("https://guide.example/support/"));
            var page = html(pages.at("internal", "en"));

            assertEquals(
                    "https://guide.example/support/en/index.html",
                    page.select("a.brand").attr("href"));
            assertEquals(
                    "Example Distribution support guide", page.select(".brand").text());
            assertEquals(
                    "範例散發商支援指南", alone("internal", "zh-TW").select("span.brand").text());
        }

        @Test
        void haveNoScript() {
            var page = alone("not-found", "en");

            assertTrue(page.select("script, [style]").isEmpty());
            assertTrue(ProblemPages.POLICY.startsWith(
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content")));
        }

        @Test
        void bringTheirStyleAlong() {
            var style = ALONE.at(
                            name(alone("", "en").select("link[rel=stylesheet]").attr("href")), "en")
                    .orElseThrow();

            assertEquals("text/css; charset=utf-8", style.mediaType());
            assertTrue(new String(style.content(), StandardCharsets.UTF_8).contains(".sample"));
        }

        @Test
        void areInEnglishForThoseWhoSpeakAnother() {
            assertEquals("en", alone("internal", "xx").select("html").attr("lang"));
        }

        @Test
        void areNothingElse() {
            for (var name : List.of("unheard-of", "INTERNAL", "../internal", "site.css", "<b>")) {
                assertEquals(Optional.empty(), ALONE.at(name, "en"), name);
            }
        }

        @Test
        void refuseASiteThatIsNowhere() {
            var refusal = assertThrows(
                    IllegalArgumentException.class, () -> new ProblemPages(Catalogues.sample(), Optional.of("guide")));

            assertEquals("no site can be at guide", refusal.getMessage());
        }

        private static Document alone(String name, String language) {
            return html(ALONE.at(name, language));
        }

        private static Document html(Optional<ServedFile> file) {
            assertEquals("text/html; charset=utf-8", file.orElseThrow().mediaType());
            return Jsoup.parse(new String(file.orElseThrow().content(), StandardCharsets.UTF_8));
        }
    }
}
