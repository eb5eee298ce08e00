package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The other language")
class LanguagesTest {

    @Test
    void isOneClickAwayOnEveryKindOfPage(Browser browser, SampleSite site) {
        var english = PageKinds.translated().filter(path -> path.startsWith("en/"));
        var reader = Reader.AT_A_DESK.withoutScript();

        assertEquals(List.of(), reader.tour(browser, site.onDisk(english), LanguagesTest::thereAndBack));
    }

    private static List<String> thereAndBack(Page page) {
        var english = page.url();
        var chinese = english.replace("/en/", "/zh-TW/");
        return Stream.of(click(page, "zh-TW", chinese), click(page, "en", english))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> click(Page page, String language, String wanted) {
        page.locator(".languages a[hreflang=%s]".formatted(language)).click();
        var spoken = page.locator("html").getAttribute("lang");
        return page.url().equals(wanted) && spoken.equals(language)
                ? List.of()
                : List.of("leads to " + page.url() + " in " + spoken);
    }
}
