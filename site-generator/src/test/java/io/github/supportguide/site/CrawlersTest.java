package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.offer.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What crawlers and devices read")
class CrawlersTest {
    private static final Optional<String> ADDRESS = Optional.of("https://guide.example/support");

    @TempDir
    Path folder;

    @Test
    void listsEveryPageWhereTheAddressIsKnown() {
        var site = site(Audience.PUBLIC, ADDRESS);

        var map = Jsoup.parse(site.text("sitemap.xml"), Parser.xmlParser());

        assertEquals(
                site.pages().keySet().stream()
                        .map(page -> "https://guide.example/support/" + page)
                        .sorted()
                        .toList(),
                map.select("loc").eachText().stream().sorted().toList());
        assertEquals(
                List.of("zh-TW", "en", "x-default"),
                map.select("url:contains(en/about/) > *").eachAttr("hreflang"));
    }

    @Test
    void tellsWhereTheListIs() {
        assertEquals(
                "User-agent: *\nAllow: /\n\nSitemap: https://guide.example/support/sitemap.xml\n",
                beside(Audience.PUBLIC, ADDRESS).text("robots.txt"));
        assertEquals(
                "User-agent: *\nAllow: /\n",
                beside(Audience.PUBLIC, Optional.empty()).text("robots.txt"));
    }

    @Test
    void keepsSitesForPartnersOutOfCrawlersAndDevices() {
        var site = site(Audience.PARTNER, ADDRESS);

        assertEquals("User-agent: *\nDisallow: /\n", site.text("robots.txt"));
        assertFalse(site.files().containsKey("sitemap.xml"));
        assertFalse(site.files().containsKey("sw.js"));
        assertFalse(site.files().containsKey("en/site.webmanifest"));
        assertEquals(0, site.page("en/index.html").select("link[rel=manifest]").size());
    }

    @Test
    void tellsLanguageModelsWhatStandsWhere() {
        var overview = beside(Audience.PUBLIC, Optional.empty()).text("llms.txt");

        assertTrue(overview.startsWith("# 範例散發商支援指南\n\n> "), overview);
        assertTrue(
                overview.contains("- [Responsibilities](en/responsibilities/index.html): "
                        + "Every issue and who answers it, in both sales models.\n"),
                overview);
        assertTrue(
                overview.contains("- [offers](api/v1/offers.en.json): "
                        + "All products; one each in offers/, by publisher and product.\n"),
                overview);
    }

    @Test
    void tellsSearchEnginesWhoSupportsAnOffer() {
        assertEquals(
                "{\"@context\":\"https://schema.org\",\"@type\":\"Organization\",\"name\":\"Contoso\","
                        + "\"url\":\"https://contoso.example/\",\"contactPoint\":[{\"@type\":\"ContactPoint\","
                        + "\"contactType\":\"customer support\",\"url\":\"https://contoso.example/support\"}]}",
                site(Audience.PUBLIC, Optional.empty())
                        .page("en/offers/contoso/backup/index.html")
                        .selectFirst("script[type=application/ld+json]")
                        .data());
    }

    @Test
    void installsInTheColoursOfTheStyleSheet() throws Exception {
        var manifest = beside(Audience.PUBLIC, Optional.empty()).text("en/site.webmanifest");
        var tokens = Files.readString(Path.of("src/main/resources/io/github/supportguide/site/page/style/tokens.css"));

        assertTrue(manifest.contains("\"background_color\":\"" + token("--paper", tokens) + "\""), manifest);
        assertTrue(manifest.contains("\"theme_color\":\"" + token("--accent", tokens) + "\""), manifest);
        assertTrue(manifest.contains("\"start_url\":\"index.html\",\"scope\":\"../\""), manifest);
        assertTrue(manifest.contains("\"short_name\":\"Support guide\""), manifest);
    }

    private static String token(String name, String tokens) {
        return tokens.split(name + ": ", 2)[1].split(";", 2)[0];
    }

    private static Beside beside(Audience audience, Optional<String> address) {
        return Beside.of(Catalogues.sample(), audience, address);
    }

    private Site site(Audience audience, Optional<String> address) {
        var options = new SiteOptions(audience, List.of("zh-TW", "en"), Catalogues.TODAY, address);
        return Site.of(Catalogues.sample(), options, folder.resolve("site"));
    }
}
