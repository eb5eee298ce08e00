package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Every kind of page")
class ReadingTest {
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('body *')]
                .filter(() => document.documentElement.scrollWidth > innerWidth)
                .filter(element => element.getBoundingClientRect().right > innerWidth)
                .map(element => element.localName + '.' + element.className + ' ' + element.textContent.slice(0, 40))
            """;
    private static final String IN_THE_WAY = """
            [...document.querySelectorAll('body *')]
                .filter(element => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
                .filter(element => element.getBoundingClientRect().height > innerHeight / 3)
                .map(element => element.localName + '.' + element.className + ' covers the page')
            """;
    private static final String COLOURS = """
            [...document.querySelectorAll('body, main, h1, main a')].slice(0, 4)
                .map(element => getComputedStyle(element).color + getComputedStyle(document.body).backgroundColor)
            """;

    @Test
    void fitsATelephone(Browser browser, SampleSite site) {
        var reader = Reader.AT_A_DESK.onAScreenOf(320, 640);

        assertEquals(List.of(), reader.tour(browser, site.onDisk(PageKinds.all()), page -> Visit.list(page, TOO_WIDE)));
    }

    @Test
    void canBeReadFourTimesAsLarge(Browser browser, SampleSite site) {
        var reader = Reader.AT_A_DESK.onAScreenOf(1280 / 4, 800 / 4);

        assertEquals(
                List.of(), reader.tour(browser, site.onDisk(PageKinds.all()), page -> Visit.list(page, IN_THE_WAY)));
    }

    @Test
    void shutsNobodyOut(Browser browser, SampleSite site) {
        assertEquals(List.of(), Reader.AT_A_DESK.tour(browser, site.onDisk(PageKinds.all()), Axe::findings));
    }

    @Test
    void turnsDarkWithTheReader(Browser browser, SampleSite site) {
        assertEquals(List.of(), Reader.AT_A_DESK.tour(browser, site.onDisk(PageKinds.all()), ReadingTest::staysLight));
    }

    private static List<String> staysLight(Page page) {
        var light = colours(page, ColorScheme.LIGHT);
        var dark = colours(page, ColorScheme.DARK);
        return light.stream().filter(dark::contains).toList();
    }

    private static List<String> colours(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        return Visit.list(page, COLOURS);
    }
}
