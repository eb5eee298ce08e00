package io.github.supportguide.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
@DisplayName("The guided question")
class AskingTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"en, back, refund", "zh-TW, 備份, 退款"})
    void leadsInFourChoicesToTheRowOfTheCard(
            String language, String product, String issue, Browser browser, SampleSite site) {
        asking(browser, site, language, page -> {
            choose(page, "product", product);
            page.locator("[data-step=bought] [data-value=indirect]").click();
            page.locator("[data-step=who] [data-value=customer]").click();
            page.locator("[data-step=issue] input").fill(issue);
            page.locator("[data-step=issue] [data-value=refund]").click();

            assertThat(page)
                    .hasURL(Pattern.compile(".*/" + language + "/offers/contoso/backup/index.html#indirect-refund"));
            assertThat(page.locator("#indirect-refund")).isInViewport();
        });
    }

    @Test
    void hasAnAddressForEveryStateAndTheWayBack(Browser browser, SampleSite site) {
        asking(browser, site, "en", page -> {
            choose(page, "product", "backup");
            page.locator("[data-step=bought] [data-value=direct-bill]").click();
            assertThat(page).hasURL(Pattern.compile(".*#product=contoso/backup&bought=direct-bill"));
            var state = page.url();
            page.locator("[data-step=who] [data-value=direct-bill-partner]").click();
            page.goBack();
            assertEquals(state, page.url());
            assertThat(page.locator("[data-step=who]")).hasClass("current");

            page.navigate("about:blank");
            page.navigate(state);
            assertThat(page.locator("[data-step=product] .chosen")).hasText("Contoso Backup");
            assertThat(page.locator("[data-step=bought] .chosen")).hasText("from one partner");
            page.locator("[data-step=bought] .change").click();
            assertThat(page.locator("[data-step=bought]")).hasClass("current");
        });
    }

    @Test
    void asksNobodyWhatIsNotForThem(Browser browser, SampleSite site) {
        asking(browser, site, "en", page -> {
            page.navigate(page.url() + "#product=contoso/backup&bought=indirect&who=customer");

            assertThat(page.locator("[data-step=issue]")).hasClass("current");
            assertThat(page.locator("[data-step=issue] [data-value=publisher-payout]"))
                    .isHidden();
            assertThat(page.locator("[data-step=issue] [data-value=how-to]")).isVisible();
        });
    }

    @Test
    void leadsToAnAnswerIfNoPartnerSoldIt(Browser browser, SampleSite site) {
        asking(browser, site, "en", page -> {
            page.navigate(page.url() + "#product=contoso/backup&bought=directly&who=customer");
            page.locator("[data-step=issue] [data-value=refund]").click();

            assertThat(page)
                    .hasURL(Pattern.compile(
                            ".*/en/answers/third-party/direct-bill/refund/index.html#customer-bought-directly"));
            assertThat(page.locator("#customer-bought-directly")).isInViewport();
        });
    }

    @Test
    void saysThatNothingIsCalledSo(Browser browser, SampleSite site) {
        asking(browser, site, "en", page -> {
            page.locator("[data-step=product] input").fill("zeppelin");

            assertThat(page.locator("[data-step=product] .none"))
                    .hasText("No product has this name. Try a part of it, or look through the list below.");
        });
    }

    @Test
    void isAListOfProductsWithoutScript(Browser browser, SampleSite site) {
        try (var visit = Reader.AT_A_DESK.withoutScript().visit(browser)) {
            var page = visit.open(site.onDisk("en/index.html"));

            assertThat(page.locator(".ask")).isHidden();
            page.locator(".publishers a").getByText("Contoso Backup").click();
            page.locator("#indirect").click();
            page.locator("#indirect-as-customer").click();
            assertTrue(page.url().endsWith("/offers/contoso/backup/index.html#indirect-as-customer"), page::url);
            assertThat(page.locator("#indirect-partner-agreement")).isHidden();
            assertThat(page.locator("#indirect-refund")).isVisible();
            assertThat(page.locator("#direct-bill-refund")).isHidden();
        }
    }

    private static void choose(Page page, String step, String words) {
        page.locator("[data-step=%s] input".formatted(step)).fill(words);
        page.locator("[data-step=%s] .options a".formatted(step)).first().click();
    }

    private static void asking(Browser browser, SampleSite site, String language, Consumer<Page> look) {
        try (var visit = Reader.AT_A_DESK.visit(browser)) {
            look.accept(visit.open(site.onDisk(language + "/index.html")));
            assertEquals(List.of(), visit.troubles());
        }
    }
}
