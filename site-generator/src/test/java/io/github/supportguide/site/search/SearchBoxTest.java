package io.github.supportguide.site.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.site.Catalogues;
import io.github.supportguide.site.SiteGenerator;
import io.github.supportguide.site.browser.Axe;
import io.github.supportguide.site.browser.InBrowser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
@DisplayName("The search box, from the disk")
class SearchBoxTest {
    private static final String ATTACK = "\"'><img src=x onerror=alert(2)></script><script>alert(1)</script>\u2028";
    private static final String CARD = "en/offers/fabrikam/ledger/index.html";

    @TempDir
    static Path temporary;

    private static Path site;

    private final List<String> troubles = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void write() {
        var offers = new ArrayList<>(Catalogues.offers());
        offers.add(Offer.of(OfferId.of("adatum/attack"), Text.of(ATTACK), "saas"));
        var catalogue = Catalogues.of(Catalogues.settings(), Catalogues.publishers(), offers);
        site = temporary.resolve("a site#1");
        new SiteGenerator(catalogue, Catalogues.options(Audience.PUBLIC)).writeTo(site);
    }

    @BeforeEach
    void open(Browser browser) {
        page = browser.newPage();
        page.onConsoleMessage(message -> troubles.add(message.text()));
        page.onPageError(troubles::add);
    }

    @AfterEach
    void close() {
        page.close();
        assertEquals(List.of(), troubles);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en/index.html                         | backup           | offers/contoso/backup/
            en/roles/index.html                   | ＣＯＮＴＯＳＯ backup | offers/contoso/backup/
            zh-TW/index.html                      | 備份              | offers/contoso/backup/
            zh-TW/offers/fabrikam/ledger/index.html | dzh318z0abcd   | offers/contoso/backup/
            en/index.html                         | firewall vm.     | offers/contoso/firewall~20vm~2e/
            en/index.html | find the right contact | contacts/
            """)
    void opensTheCardByKeyboard(String from, String query, String to) {
        go(from);
        page.keyboard().press("/");
        page.keyboard().type(query);
        assertThat(options().first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        var language = from.substring(0, from.indexOf('/'));
        assertThat(page).hasURL(address(language + "/" + to + "index.html"));
    }

    @Test
    void walksTheListInCircles() {
        look("contoso");
        box().press("ArrowUp");
        assertChosen(options().last());
        box().press("ArrowDown");
        assertChosen(options().first());
        box().press("ArrowDown");
        assertChosen(options().nth(1));
    }

    @Test
    void closesByEscapeAndThenEmptiesTheBox() {
        look("contoso");
        box().press("Escape");
        assertThat(list()).isHidden();
        assertThat(box()).hasValue("contoso");
        assertThat(box()).hasAttribute("aria-expanded", "false");
        box().press("Escape");
        assertThat(box()).hasValue("");
    }

    @Test
    void closesWhenSomebodyClicksElsewhere() {
        look("contoso");
        page.mouse().click(5, 700);
        assertThat(list()).isHidden();
    }

    @Test
    void opensByMouse() {
        look("ledger");
        options().first().click();
        assertThat(page).hasURL(address(CARD));
    }

    @Test
    void groupsWhatItFindsAndSaysHowMuch() {
        look("ledger");
        assertThat(page.locator(".search [role=group]").first()).hasAttribute("aria-labelledby", "hits-offer");
        assertThat(page.locator("#hits-offer")).hasText("Products");
        assertThat(page.locator(".search [role=status]")).hasText("Listed: 2");
    }

    @Test
    void marksWithdrawnOffersAndWhatMatches() {
        look("old ledger");
        assertThat(options().first()).hasText("Fabrikam Old Ledger Withdrawn Fabrikam · fabrikam/old-ledger");
        assertEquals(
                List.of("Old", "Ledger", "old", "ledger"),
                options().first().locator("mark").allTextContents());
    }

    @Test
    void saysThatNothingWasFound() {
        look("xylophone");
        assertThat(page.locator(".hits p"))
                .hasText("Nothing was found. Try fewer words, a part of the name or the ID.");
        assertThat(box()).hasAttribute("aria-expanded", "false");
    }

    @Test
    void findsIssuesTermsAndPagesInEitherLanguage() {
        go("en/index.html");
        assertEquals(List.of("issue refund"), find("退款", "issue").subList(0, 1));
        assertEquals(
                List.of("term indirect-provider"),
                find("indirect provider", "term").subList(0, 1));
        assertEquals(List.of("page roles"), find("角色", "page").subList(0, 1));
    }

    @Test
    void tellsOtherScriptsTheClassOfAnOffer() {
        go("en/index.html");
        assertEquals(
                "{\"kind\":\"offer\",\"title\":\"Contoso Backup\",\"id\":\"contoso/backup\",\"publisher\":\"Contoso\","
                        + "\"class\":\"third-party\",\"withdrawn\":false,\"href\":\""
                        + address("en/offers/contoso/backup/index.html") + "\"}",
                page.evaluate("supportguide.find('contoso backup', {kinds: ['offer'], limit: 1})"
                        + ".then(hits => JSON.stringify(hits[0]))"));
    }

    @Test
    void showsProductAndIssueIfNothingHoldsBoth() {
        look("backup refund");

        assertThat(option("Contoso Backup")).isVisible();
        assertThat(option("Refund of usage charges")).isVisible();
    }

    @Test
    void findsIssuesByOtherWordsForThem() {
        look("退貨");

        assertThat(option("Refund")).isVisible();
    }

    private Locator option(String title) {
        return page.locator(".search [role=option]").getByText(title).first();
    }

    @Test
    void passesForEveryoneWhileItIsOpen() {
        look("contoso");
        box().press("ArrowDown");

        assertEquals(List.of(), Axe.findings(page, ".search"));
    }

    @Test
    void saysThatItCannotBeLoadedAndTriesAgain() {
        page.route("**/root.js", Route::abort);
        look("contoso");
        assertThat(page.locator(".search [role=status]")).hasText("The search cannot be loaded now.");

        page.unroute("**/root.js");
        box().fill("contoso backup");
        assertThat(options()).hasCount(1);
        troubles.clear();
    }

    @Test
    void showsHostileTitlesAsTheyStand() {
        look("onerror");
        assertThat(options().first().locator("span")).hasText(ATTACK);
        assertThat(options().first().locator("img")).hasCount(0);
    }

    @Test
    void isNotThereWithoutScript(Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var plain = context.newPage();
            plain.navigate(address("en/index.html"));
            assertThat(plain.locator("#find")).isHidden();
        }
    }

    @Test
    void movesNothingWhenItStarts() {
        go("en/index.html");
        assertEquals(0.0, ((Number) page.evaluate("""
                        () => new Promise(shifts => new PerformanceObserver(list => shifts(
                          list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
                          .observe({type: 'layout-shift', buffered: true}) || setTimeout(() => shifts(0), 300))
                        """)).doubleValue());
    }

    private void look(String query) {
        go("en/index.html");
        box().fill(query);
        assertThat(page.locator(".hits")).isVisible();
    }

    @SuppressWarnings("unchecked")
    private List<String> find(String query, String kind) {
        return (List<String>) page.evaluate(
                "([query, kind]) => supportguide.find(query, {kinds: [kind]})"
                        + ".then(hits => hits.map(hit => hit.kind + ' ' + hit.id))",
                List.of(query, kind));
    }

    private void go(String path) {
        page.navigate(address(path));
    }

    private static String address(String path) {
        return site.resolve(path).toUri().toString();
    }

    private void assertChosen(Locator option) {
        assertThat(option).hasAttribute("aria-selected", "true");
        assertThat(box()).hasAttribute("aria-activedescendant", option.getAttribute("id"));
        assertThat(page.locator(".search [aria-selected=true]")).hasCount(1);
    }

    private Locator box() {
        return page.locator("#find");
    }

    private Locator list() {
        return page.locator("#hits");
    }

    private Locator options() {
        return page.locator("#hits [role=option]");
    }
}
