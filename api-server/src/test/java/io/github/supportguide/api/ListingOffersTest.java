package io.github.supportguide.api;

import static io.github.supportguide.api.RunningServer.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The JSON API, listing offers")
class ListingOffersTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void goesPageByPage() {
        var first = json(server.get("/v1/offers?limit=5"));
        var second =
                json(server.get("/v1/offers?limit=5&cursor=" + first.get("next").asString()));

        assertEquals(5, first.get("items").size());
        assertEquals(4, second.get("items").size());
        assertTrue(second.get("next").isNull());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            q=BACKUP,                       contoso/backup
            q=%E9%98%B2%E7%81%AB%E7%89%86,  contoso/firewall-vm
            q=dzh318z0cnt1,                 contoso/backup
            publisher=ADATUM%20labs,        Adatum Labs/Meter_Hub.v2
            type=consulting-service,        fabrikam/consulting
            """)
    void isFiltered(String filter, String id) {
        assertEquals(List.of(id), ids(json(server.get("/v1/offers?" + filter))));
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(item -> item.get("id").asString())
                .toList();
    }

    @Test
    void leadsToTheWholeOffer() {
        var offer = json(server.get("/v1/offers/adatum%20labs/meter_hub.V2?language=en"));

        assertEquals("Adatum Meter Hub", offer.get("title").asString());
        assertEquals("third-party", offer.get("class").asString());
        assertEquals(0, offer.get("contacts").size());
    }

    @Test
    void showsWhoSupportsAnOfferAndHow() {
        var contacts = json(server.get("/v1/offers/fabrikam/community-rules")).get("contacts");

        assertEquals("community", contacts.get(0).get("party").asString());
        assertEquals(
                "https://forum.fabrikam.example", contacts.get(0).get("value").asString());
        assertEquals(
                "https://fabrikam.example/hilfe", contacts.get(1).get("value").asString());
    }
}
