package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sees no trouble anywhere may be blind: each kind is shown to a visit once. */
@InBrowser
@DisplayName("A visit notices")
class VisitTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a dialog         | <script>alert('boo')</script>                       | says boo
                    a failing script | <script>throw new Error('oh')</script>              | failed: Error: oh
                    another origin   | <link rel="stylesheet" href="http://127.0.0.1:9/x"> | asks for http://127.0.0.1:9/x
                    a broken policy  | <meta http-equiv="Content-Security-Policy" content="script-src 'none'"><script>1</script> \
                    | Content Security Policy
                    """)
    void whatShouldNotHappen(String kind, String html, String trouble, Browser browser) throws IOException {
        var page = Files.writeString(folder.resolve("page.html"), "<!doctype html><title>x</title>" + html);

        var troubles = Reader.AT_A_DESK.tour(browser, Stream.of(page.toUri()), quiet -> List.of());

        assertTrue(troubles.stream().anyMatch(said -> said.contains(trouble)), troubles::toString);
    }
}
