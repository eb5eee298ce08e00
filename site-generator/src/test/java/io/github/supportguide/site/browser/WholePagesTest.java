package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
@DisplayName("A page in a real browser")
class WholePagesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.supportguide.site.browser.PageKinds#all")
    void needsNothingButItsFilesOnTheDisk(String path, Browser browser, SampleSite site) {
        needsNothingBut(site.onDisk(""), path, browser);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.supportguide.site.browser.PageKinds#all")
    void needsNothingButItsServer(String path, Browser browser, SampleSite site) {
        needsNothingBut(site.served(""), path, browser);
    }

    private static void needsNothingBut(URI home, String path, Browser browser) {
        try (var visit = Reader.AT_A_DESK.visit(browser)) {
            visit.open(home.resolve(path));

            assertEquals(List.of(), visit.troubles());
            visit.requests().forEach(request -> assertTrue(request.startsWith(home.toString()), request));
        }
    }
}
