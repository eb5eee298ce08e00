package io.github.supportguide.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The link check")
class LinkCheckTest {
    private static final String PAGE = "en/offers/a~20b/index.html";

    private final Map<String, byte[]> files = new TreeMap<>();

    private void write(String path, String html) {
        files.put(path, html.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with a page beside a few others. */
    private List<String> flaws(String html) {
        write("index.html", "<h1 id=\"top\">Guide</h1>");
        write("en/index.html", "<h1 id=\"start\">Guide</h1><h2 id=\"開始\">開始</h2>");
        write("assets/icons.svg", "<?xml version=\"1.0\"?><svg><symbol id=\"phone\"></symbol></svg>");
        write(PAGE, html);
        return flaws();
    }

    private List<String> flaws() {
        try {
            check();
            return List.of();
        } catch (BrokenSite e) {
            return e.first().stream()
                    .map(flaw -> flaw.kind() + " " + flaw.page() + " " + flaw.about())
                    .toList();
        }
    }

    private void check() {
        var check = new LinkCheck();
        files.forEach(check::read);
        check.finish(files::containsKey, files::get);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"../../index.html\">",
                "<a href=\"../../index.html#start\">",
                "<a href=\"../../index.html?q=1#start\">",
                "<a href=\"../../index.html#%E9%96%8B%E5%A7%8B\">",
                "<a href=\"../../index.html#開始\">",
                "<a href=\"../../../index.html\">",
                "<a href=\"index.html\">",
                "<a href=\"./index.html\">",
                "<a href=\"../a~20b/index.html\">",
                "<a href=\"../%61~20b/index.html\">",
                "<a href=\"#here\"><b id=\"here\">",
                "<a href=\"index.html#a&amp;b\"><b id=\"a&amp;b\">",
                "<a href=\"#\">",
                "<svg><use href=\"../../../assets/icons.svg#phone\"/></svg>",
                "<a href=\"https://contoso.example/x#y\">",
                "<a href=\"mailto:help@contoso.example?subject=a/b\">",
                "<a href=\"tel:+886225550100\">"
            })
    void letsThrough(String html) {
        assertEquals(List.of(), flaws(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gone.html -> en/offers/a~20b/gone.html",
                "../../index.html#gone -> en/index.html#gone",
                "#gone -> en/offers/a~20b/index.html#gone",
                "../../../assets/icons.svg#gone -> assets/icons.svg#gone",
                "../../ -> en/",
                "/index.html -> /index.html",
                "//contoso.example/x -> //contoso.example/x",
                "../../../../index.html -> ../index.html",
                "%2 -> en/offers/a~20b/%2",
                "../../../Index.html -> Index.html"
            })
    void findsWhatIsNotThere(String linkAndTarget) {
        var parts = linkAndTarget.split(" -> ");

        assertEquals(List.of("DEAD_LINK " + PAGE + " " + parts[1]), flaws("<a class=\"x\" href=\"" + parts[0] + "\">"));
    }

    @Test
    void findsScriptsAndPicturesThatAreNotThere() {
        assertEquals(
                List.of("DEAD_LINK " + PAGE + " en/offers/a~20b/a.js", "DEAD_LINK " + PAGE + " en/offers/a~20b/b.svg"),
                flaws("<script defer src=\"a.js\"></script><img\n src=\"b.svg\" alt=\"\">"));
    }

    @Test
    void findsAnIdThatStandsTwice() {
        assertEquals(
                List.of("DOUBLE_ID " + PAGE + " a"), flaws("<b id=\"a\"></b><i id=\"a\"></i><i data-id=\"a\"></i>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a href=\"gone\" id=\"x\" id=\"x\"</p>",
                "<p>1 < 2 href=\"gone\"</p>",
                "<p title=\"> href=\">text</p>",
                "<!-- <a href=\"gone\"> -->",
                "<script type=\"application/ld+json\">{\"a\": \"<a href=\\\"gone\\\">\", \" href=\"gone\"}</script>",
                "<p data-href=\"gone\" data-id=\"a\" xhref=\"gone\">"
            })
    void isNotFooledBy(String html) {
        assertEquals(List.of(), flaws(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- > --><a href=\"gone\">",
                "<script>\"<a\"</script><a href=\"gone\">",
                "<p title=\"a>b\"><a href=\"gone\">",
                "<br><a href=\"gone\"",
                "< <a href=\"gone\"><!--"
            })
    void finds(String html) {
        assertEquals(List.of("DEAD_LINK " + PAGE + " en/offers/a~20b/gone"), flaws(html));
    }

    @Test
    void namesTheFirstPageThatLeadsToAPlace() {
        IntStream.range(0, 9).forEach(page -> write(page + ".html", "<a href=\"gone\"><a href=\"gone\">"));

        assertEquals(List.of("DEAD_LINK 0.html gone"), flaws());
    }

    @Test
    void keepsTwentyAndCountsAll() {
        IntStream.range(0, 30).forEach(page -> write(page + ".html", "<a href=\"gone" + page + "\">"));

        var broken = assertThrows(BrokenSite.class, this::check);

        assertEquals(20, broken.first().size());
        assertEquals(30, broken.count());
        assertEquals("0.html", broken.first().get(0).page());
    }

    @Test
    void readsPagesOnly() {
        write("api/v1/offers.json", "<a href=\"gone\">");

        assertEquals(List.of(), flaws());
    }
}
