package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.supportguide.offer.Audience;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages from the disk in Debian’s Chromium; without it the test is skipped, and says so. */
@DisplayName("A page in a real browser")
class BrowserTest {
    private static final List<String> PAGES = List.of(
            "index.html",
            "zh-TW/index.html",
            "en/offers/contoso/backup/index.html",
            "zh-TW/offers/contoso/backup/index.html",
            "en/answers/third-party/indirect/refund/index.html",
            "zh-TW/responsibilities/index.html",
            "en/roles/index.html",
            "en/refunds/index.html",
            "zh-TW/not-available/index.html",
            "en/contracting/index.html",
            "zh-TW/about/index.html");
    private static final List<Integer> WIDTHS = List.of(360, 1280);

    @TempDir
    static Path folder;

    private static Optional<Path> chromium;

    @BeforeAll
    static void findTheBrowser() {
        chromium = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "there is no chromium on the PATH");
    }

    @Test
    void fitsItsWidthAndIsStyled() throws Exception {
        var options = new SiteOptions(Audience.PUBLIC, List.of("zh-TW", "en"), Catalogues.TODAY, Optional.empty());
        new SiteGenerator(Catalogues.sample(), options).writeTo(folder.resolve("site"));

        assertEquals(List.of(), troubles(browse(harness())));
    }

    /** A page that shows each of ours at each width, and then says what is wider than its frame or bare of style. */
    private static Path harness() throws IOException {
        var frames = new StringBuilder();
        for (var page : PAGES) {
            for (var width : WIDTHS) {
                frames.append("<iframe style='border:0' width='%d' height='800' src='site/%s'></iframe>%n"
                        .formatted(width, page));
            }
        }
        var harness = folder.resolve("harness.html");
        Files.writeString(harness, """
                <!doctype html><meta charset="utf-8"><title>harness</title>%s
                <script>
                onload = () => {
                  for (const frame of document.querySelectorAll('iframe')) {
                    const page = frame.contentDocument.documentElement;
                    const line = document.createElement('p');
                    const margin = getComputedStyle(frame.contentDocument.body).marginTop;
                    line.textContent = [frame.getAttribute('src'), frame.width, page.scrollWidth, margin].join(' ');
                    document.body.append(line);
                  }
                };
                </script>
                """.formatted(frames));
        return harness;
    }

    private static String browse(Path page) throws IOException, InterruptedException {
        var out = folder.resolve("dom.html");
        var process = new ProcessBuilder(
                        chromium.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static List<String> troubles(String dom) {
        var lines = Jsoup.parse(dom).select("p").eachText();
        var troubles = new ArrayList<String>();
        for (var line : lines) {
            var said = line.split(" ");
            if (Integer.parseInt(said[2]) > Integer.parseInt(said[1]) || !said[3].equals("0px")) {
                troubles.add(line);
            }
        }
        if (lines.size() != PAGES.size() * WIDTHS.size()) {
            troubles.add("only " + lines.size() + " pages were shown");
        }
        return troubles;
    }
}
