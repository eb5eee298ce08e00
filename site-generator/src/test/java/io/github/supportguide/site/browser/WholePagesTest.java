package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A page in a real browser")
class WholePagesTest {
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('*')]
                .filter(() => document.documentElement.scrollWidth > innerWidth)
                .filter(element => element.getBoundingClientRect().right > innerWidth)
                .map(element => element.localName + '.' + element.className + ' ' + element.textContent.slice(0, 40))
            """;

    @Test
    void fitsANarrowScreen(Browser browser, SampleSite site) {
        var reader = Reader.AT_A_DESK.onAScreenOf(320, 640);

        assertEquals(List.of(), reader.tour(browser, site.onDisk(PageKinds.all()), page -> Visit.list(page, TOO_WIDE)));
    }

    @Test
    void shutsNobodyOut(Browser browser, SampleSite site) {
        assertEquals(List.of(), Reader.AT_A_DESK.tour(browser, site.onDisk(PageKinds.all()), Axe::findings));
    }
}
