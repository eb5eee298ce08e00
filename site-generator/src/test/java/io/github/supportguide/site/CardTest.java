package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A support card")
class CardTest {
    private static final String BACKUP = "en/offers/contoso/backup/index.html";

    private static Site site;

    @BeforeAll
    static void write(@TempDir Path folder) {
        site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), folder.resolve("site"));
    }

    @Test
    void hasARowForEveryIssueInBothModels() {
        cards().forEach(path -> ids().forEach(id ->
                assertEquals(1, site.page(path).select("tr[id=" + id + "]").size(), path + "#" + id)));
    }

    @Test
    void saysWhatItsOutcomePagesSay() {
        cards().forEach(path -> {
            var card = site.page(path);
            ids().forEach(id -> assertSameAnswer(path, card.getElementById(id)));
        });
    }

    private static void assertSameAnswer(String path, Element row) {
        var link = URI.create("site:/" + path).resolve(row.selectFirst("a").attr("href"));
        var told = site.page(link.getPath().substring(1))
                .getElementById(Optional.ofNullable(link.getFragment()).orElse("customer"));

        var first = row.child(1).ownText();
        var way = row.child(1).text();

        assertEquals(Optional.of(first), fact(told, "First contact"), path + " " + row.id());
        assertTrue(fact(told, "Route").map(way::equals).orElse(way.equals(first)), path + " " + row.id());
    }

    private static Optional<String> fact(Element told, String label) {
        return told.selectFirst("dl").select("dt").stream()
                .filter(name -> name.text().equals(label))
                .map(name -> name.nextElementSibling().text())
                .findFirst();
    }

    @Test
    void leadsFromTheRowToThePublishersSupportPage() {
        var row = site.page(BACKUP).getElementById("indirect-break-fix");

        assertEquals("ISV publisher", row.child(1).text());
        assertEquals(
                "https://contoso.example/support", row.child(2).selectFirst("a").attr("href"));
    }

    @Test
    void saysWhoAsksWhereCustomersCannot() {
        var row = site.page(BACKUP).getElementById("indirect-partner-center-error");

        assertEquals("by indirect reseller", row.selectFirst("small").text());
    }

    @Test
    void saysWhereToLookIfNoChannelIsKnown() {
        var row = site.page(BACKUP).getElementById("indirect-billing-question");

        assertEquals("On the bill", row.child(2).text());
    }

    @Test
    void datesContactsAndPutsStaleOnesBehind() {
        var text = site.page("en/offers/fabrikam/ledger/index.html")
                .selectFirst(".contacts")
                .text();

        assertEquals("Support page fabrikam.example/help Last verified on 29 February 2024: may be out of date", text);
    }

    @Test
    void tellsWhatReplacedAWithdrawnOffer() {
        var banner = site.page("en/offers/fabrikam/old-ledger/index.html").selectFirst(".banner");

        assertTrue(banner.text().startsWith("This product has been withdrawn."), banner::text);
        assertEquals("../ledger/index.html", banner.selectFirst("a").attr("href"));
    }

    @Test
    void tagsWordsInAnotherLanguage() {
        var heading =
                site.page("zh-TW/offers/contoso/firewall~20vm~2e/index.html").selectFirst("h1");

        assertEquals("Contoso Firewall 的支援", heading.text());
        assertEquals("Contoso Firewall", heading.selectFirst("[lang=en]").text());
    }

    @Test
    void keepsSmall() {
        cards().forEach(path -> assertTrue(
                site.files().get(path).length <= 40_000,
                path + " " + site.files().get(path).length));
    }

    private static Stream<String> cards() {
        return site.files().keySet().stream().filter(path -> path.startsWith("en/offers/"));
    }

    private static Stream<String> ids() {
        return Arrays.stream(CspModel.values())
                .flatMap(model -> Arrays.stream(Issue.values()).map(issue -> model.code() + "-" + issue.code()));
    }
}
