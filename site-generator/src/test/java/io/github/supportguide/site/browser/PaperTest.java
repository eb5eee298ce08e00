package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("On paper")
class PaperTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Test
    void aCardIsOneSheetOfA4(Browser browser, SampleSite site) {
        assertEquals(List.of(), Reader.AT_A_DESK.tour(browser, site.served(PageKinds.cards()), PaperTest::tooLong));
    }

    private static List<String> tooLong(Page page) {
        var sheets = sheets(page);
        return sheets == 1 ? List.of() : List.of("takes " + sheets + " sheets");
    }

    private static long sheets(Page page) {
        var pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
