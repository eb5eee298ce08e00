package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.offer.Audience;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An outcome page")
class OutcomeTest {
    private static Site site;

    @BeforeAll
    static void write(@TempDir Path folder) {
        site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), folder.resolve("site"));
    }

    @Test
    void hasASectionForEachAsker() {
        assertEquals(
                List.of("customer", "indirect-reseller", "indirect-provider", "isv-publisher"),
                site.page(answer("third-party", "how-to"))
                        .select("section.asker")
                        .eachAttr("id"));
    }

    @Test
    void showsWhatAFaultWouldChange() {
        assertEquals(
                List.of("customer-platform", "customer-product", "customer-bought-directly"),
                alternatives("third-party", "azure-deployment", "customer"));
    }

    @Test
    void showsWhatASplitWouldChange() {
        assertEquals(
                List.of("customer-split-provider", "customer-split-reseller", "customer-bought-directly"),
                alternatives("third-party", "billing-question", "customer"));
    }

    @Test
    void showsWhatTheTimeOfTheOrderWouldChange() {
        assertEquals(
                List.of(
                        "customer-since-2023-within",
                        "customer-since-2023-after",
                        "customer-until-2022",
                        "customer-bought-directly"),
                alternatives("third-party", "refund", "customer"));
    }

    @Test
    void showsOffersThatTheCommunitySupportsThoughTheyAreNotSold() {
        assertTrue(alternatives("not-transactable", "how-to", "customer").contains("customer-supported-by-community"));
        assertTrue(site.page("en/offers/adatum/free-tool/index.html")
                .getElementById("direct-bill-how-to")
                .selectFirst("a")
                .attr("href")
                .endsWith("#customer-supported-by-community"));
    }

    @Test
    void namesDatesAndLinksItsSources() {
        var ground = site.page(answer("third-party", "refund"))
                .getElementById("customer")
                .select(".grounds > li")
                .get(1);

        assertTrue(ground.text().contains("The day is approximate"), ground::text);
        assertTrue(ground.selectFirst(".sources").text().contains("(as of 2023–2026)"), ground::text);
    }

    private static List<String> alternatives(String kind, String issue, String asker) {
        return site.page(answer(kind, issue))
                .getElementById(asker)
                .select(".alternative")
                .eachAttr("id");
    }

    private static String answer(String kind, String issue) {
        return "en/answers/%s/indirect/%s/index.html".formatted(kind, issue);
    }
}
