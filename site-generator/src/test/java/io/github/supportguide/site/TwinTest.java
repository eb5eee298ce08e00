package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.json.OfferJson;
import io.github.supportguide.json.Wire;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The data of a site")
class TwinTest {
    private static Site site;

    @BeforeAll
    static void write(@TempDir Path folder) {
        site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), folder.resolve("site"));
    }

    @Test
    void hasEveryListInEachLanguage() {
        var lists = Set.of(
                "contracting", "issues", "matrix", "models", "notices", "offers", "parties", "publishers", "roles");

        assertEquals(lists, lists("[a-z]+"));
        assertEquals(lists, lists("[a-z]+(?=\\.en)"));
    }

    private static Set<String> lists(String name) {
        return site.files().keySet().stream()
                .filter(path -> path.matches("api/v1/" + name + "(\\.en)?\\.json"))
                .map(path -> path.substring("api/v1/".length(), path.indexOf('.')))
                .collect(Collectors.toSet());
    }

    @Test
    void saysOfAnOfferWhatTheApiSays() {
        var offer = Catalogues.sample().offer(Catalogues.BACKUP).orElseThrow();
        var shape = OfferJson.of(
                offer, Catalogues.sample(), Audience.PUBLIC, LocalDate.of(2026, 11, 22), Words.orEnglish("en"));

        assertEquals(Wire.text(shape), site.text("api/v1/offers/contoso/backup.en.json"));
    }

    @Test
    void spellsIdsAsPagesDo() {
        assertTrue(site.text("api/v1/offers/contoso/firewall~20vm~2e.json")
                .startsWith("{\"id\":\"contoso/Firewall VM.\""));
    }

    @Test
    void tellsAPublisherWithItsOffers() {
        var fabrikam = site.text("api/v1/publishers/fabrikam.en.json");

        assertTrue(
                fabrikam.startsWith("{\"id\":\"fabrikam\",\"name\":\"Fabrikam\",\"kind\":\"third-party\","
                        + "\"website\":\"https://fabrikam.example/\",\"languages\":[\"en\"],"
                        + "\"contacts\":[{\"party\":\"isv-publisher\",\"kind\":\"support-url\",\"channel\":\"url\","
                        + "\"value\":\"https://fabrikam.example/help\",\"audience\":\"public\","
                        + "\"verifiedOn\":\"2024-02-29\",\"stale\":true}],"
                        + "\"offers\":[{\"id\":\"fabrikam/community-rules\","),
                fabrikam);
    }

    @Test
    void answersEveryAskerOfAClassWithoutPeople() {
        var answers = site.text("api/v1/answers/third-party/indirect/how-to.en.json");

        assertTrue(
                answers.startsWith("{\"class\":\"third-party\",\"model\":\"indirect\",\"issue\":\"how-to\",\"answers\":"
                        + "{\"customer\":{\"id\":\"third-party/indirect/customer/how-to\","
                        + "\"question\":{\"class\":\"third-party\",\"model\":\"indirect\",\"asker\":\"customer\","),
                answers);
        assertEquals(4, answers.split("\"contacts\":\\[\\],", -1).length - 1);
        assertFalse(answers.contains("@"));
    }

    @Test
    void isLinkedFromThePagesThatSayTheSame() {
        assertEquals(
                List.of("../../../../api/v1/offers/contoso/backup.json"),
                twins("zh-TW/offers/contoso/backup/index.html"));
        assertEquals(List.of("../../../api/v1/publishers/contoso.en.json"), twins("en/publishers/contoso/index.html"));
        assertEquals(
                List.of("../../../../../api/v1/answers/third-party/indirect/refund.en.json"),
                twins("en/answers/third-party/indirect/refund/index.html"));
        assertEquals(List.of("../../api/v1/matrix.en.json"), twins("en/responsibilities/index.html"));
        assertEquals(List.of(), twins("en/about/index.html"));
    }

    private static List<String> twins(String page) {
        return site.page(page).select("link[type=application/json]").eachAttr("href");
    }
}
