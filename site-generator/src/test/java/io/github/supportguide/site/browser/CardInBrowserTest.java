package io.github.supportguide.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A support card in use")
class CardInBrowserTest {
    private static final String CARD = "en/" + PageKinds.CARD;

    @Test
    void showsTheModelOfTheGuidesOwnPartner(Browser browser, SampleSite site) {
        reading(browser, site, "", page -> {
            assertThat(page.locator(".glance.in-indirect")).isVisible();
            assertThat(page.locator(".glance.in-direct-bill")).isHidden();
        });
    }

    @Test
    void switchesTheModelWithoutScriptAndKeepsItInTheAddress(Browser browser, SampleSite site) {
        try (var visit = Reader.AT_A_DESK.withoutScript().visit(browser)) {
            var page = visit.open(site.onDisk(CARD));
            page.locator("#direct-bill").click();

            assertThat(page).hasURL(Pattern.compile(".*#direct-bill"));
            assertThat(page.locator(".glance.in-direct-bill")).isVisible();
            assertThat(page.locator(".glance.in-indirect")).isHidden();
            page.locator(".glance.in-direct-bill a").first().click();
            assertThat(page.locator("#direct-bill-billing-question")).isVisible();
            page.goBack();
            page.goBack();
            assertThat(page.locator(".glance.in-indirect")).isVisible();
        }
    }

    @Test
    void handsOverTheCaseOfTheChosenIssue(Browser browser, SampleSite site) {
        reading(
                browser,
                site,
                "#indirect-break-fix",
                page -> assertThat(page.locator(".hand-over"))
                        .containsText(Pattern.compile(
                                "Offer ID: contoso/backup\n.*Asked by: customer\nIssue: Product does not work\n.*First contact: ISV publisher\n.*"
                                        + ".*Have at hand: Offer ID and publisher",
                                Pattern.DOTALL)));
    }

    @Test
    void forgetsTheCaseWithoutAnIssue(Browser browser, SampleSite site) {
        reading(browser, site, "#indirect-break-fix", page -> {
            assertThat(page.locator(".hand-over")).containsText("Product does not work");
            page.locator("#indirect").click();
            assertThat(page.locator(".hand-over")).not().containsText("Product does not work");
        });
    }

    @Test
    void saysThatItCopied(Browser browser, SampleSite site) {
        reading(browser, site, "", page -> {
            page.locator(".copy").click();
            assertThat(page.locator(".copy")).hasText("Copied");
        });
    }

    @Test
    void tellsRowsAsWhoeverAsksSeesThem(Browser browser, SampleSite site) {
        reading(browser, site, "?as=indirect-reseller#indirect-refund", page -> {
            var cells = page.locator("#indirect-refund td");
            assertThat(cells.nth(0)).hasText("indirect provider");
            assertThat(cells.nth(1).locator("a"))
                    .hasAttribute("href", Pattern.compile("mailto:help@distribution.example.*"));
            assertThat(page.locator(".in-indirect .rows th:nth-child(2)").first())
                    .hasText("First contact of the indirect reseller, then");
            assertThat(page.locator(".hand-over"))
                    .containsText(Pattern.compile(
                            "Asked by: indirect reseller\nIssue: Refund\n.*First contact: indirect provider",
                            Pattern.DOTALL));
            page.locator("#indirect-as-customer").click();
            assertThat(cells.nth(0)).hasText("indirect reseller → indirect provider");
        });
    }

    @Test
    void takesNothingFromAStrangeAddress(Browser browser, SampleSite site) {
        reading(browser, site, "?as=constructor#%E0%A4", page -> {
            assertThat(page.locator("#indirect-refund td").first()).hasText("indirect reseller → indirect provider");
            assertThat(page.locator(".choice a[id$=-as-customer]").first())
                    .not()
                    .hasAttribute("aria-current", "true");
        });
    }

    @Test
    void keepsWhatIsChosenInTheOtherLanguage(Browser browser, SampleSite site) {
        reading(browser, site, "?as=indirect-reseller#indirect-refund", page -> {
            page.locator(".languages a").click();
            assertThat(page)
                    .hasURL(Pattern.compile(".*/zh-TW/" + PageKinds.CARD + "\\?as=indirect-reseller#indirect-refund"));
        });
    }

    @Test
    void leadsToTheAnswerForWhoeverAsks(Browser browser, SampleSite site) {
        reading(browser, site, "?as=indirect-provider#indirect-refund", page -> {
            assertThat(page.locator("#indirect-as-indirect-provider")).hasAttribute("aria-current", "true");
            page.locator("#indirect-refund a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/refund/index.html#indirect-provider"));
        });
    }

    private static void reading(Browser browser, SampleSite site, String where, Consumer<Page> look) {
        try (var visit = Reader.AT_A_DESK.visit(browser)) {
            look.accept(visit.open(site.onDisk(CARD).resolve("index.html" + where)));
            assertEquals(List.of(), visit.troubles());
        }
    }
}
