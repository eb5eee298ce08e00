package io.github.supportguide.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.PlannedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list of many pages")
class SitemapTest {
    private static final List<PagePath> PAGES = IntStream.range(0, 7)
            .mapToObj(page -> PagePath.of("en", "p" + page))
            .toList();

    @Test
    void isOneFileAsLongAsItMayBe() {
        assertEquals(List.of("sitemap.xml"), paths(files(7)));
    }

    @Test
    void goesInPartsBeyond() {
        var files = files(3);

        assertEquals(List.of("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"), paths(files));
        assertEquals(
                List.of(
                        "https://guide.example/sitemap-1.xml",
                        "https://guide.example/sitemap-2.xml",
                        "https://guide.example/sitemap-3.xml"),
                places(files.get(0)));
        assertEquals(List.of("https://guide.example/en/p6/index.html"), places(files.get(3)));
    }

    private static List<PlannedFile> files(int most) {
        return new Sitemap(List.of("en"), List.of("https://guide.example"), () -> PAGES, most)
                .plan()
                .toList();
    }

    private static List<String> paths(List<PlannedFile> files) {
        return files.stream().map(PlannedFile::path).toList();
    }

    private static List<String> places(PlannedFile file) {
        var xml = new String(file.content().get(), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, Parser.xmlParser()).select("loc").eachText();
    }
}
