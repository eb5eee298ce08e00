package io.github.supportguide.api;

import static io.github.supportguide.api.RunningServer.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list goes page by page")
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/offers?limit=1", "/v1/offers?limit=4&q=O&language=en", "/v1/publishers?limit=2"})
    void byTheLinksInItsHeaders(String first) {
        try (var server = new RunningServer()) {
            var all = server.get(first.replaceFirst("limit=.", "limit=200"));
            var ids = new ArrayList<String>();
            for (var path = first; path != null; ) {
                var page = server.get(path);
                json(page).get("items").forEach(item -> ids.add(item.get("id").asString()));
                path = page.headers()
                        .firstValue("Link")
                        .map(link -> link.replaceFirst("^<(.*)>; rel=\"next\"$", "$1"))
                        .orElse(null);
                assertEquals(path == null, json(page).get("next").isNull());
            }

            assertEquals(json(all).get("items").findValuesAsString("id"), ids);
            assertTrue(ids.size() > 2, ids::toString);
        }
    }

    @Test
    void andHoldsWhileTheCatalogueIsSwapped() {
        try (var server = new RunningServer(new SwappedCatalogue())) {
            var first = json(server.get("/v1/offers?limit=3"));
            server.reload();
            var rest = json(server.get(
                    "/v1/offers?limit=200&cursor=" + first.get("next").asString()));

            var seen = new HashSet<>(first.get("items").findValuesAsString("id"));
            var later = rest.get("items").findValuesAsString("id");
            assertTrue(later.stream().noneMatch(seen::contains), "nothing comes twice");
            assertTrue(later.contains("fabrikam/zz-new-one"), later::toString);
            assertFalse(later.contains("contoso/a-new-one"), "what came in before the mark is not gone back for");
        }
    }

    @Test
    void andTakesNoCursorButItsOwn() {
        try (var server = new RunningServer()) {
            var cursor = json(server.get("/v1/offers?limit=1")).get("next").asString();
            var forged = Base64.getUrlEncoder().withoutPadding().encodeToString("00000000contoso/backup".getBytes());

            for (var query : List.of(
                    "/v1/offers?q=a&cursor=" + cursor,
                    "/v1/publishers?cursor=" + cursor,
                    "/v1/offers?cursor=" + cursor.substring(1),
                    "/v1/offers?cursor=" + cursor + "A",
                    "/v1/offers?cursor=" + forged,
                    "/v1/offers?cursor=",
                    "/v1/offers?limit=1&limit=2",
                    "/v1/offers?limit=-1",
                    "/v1/offers?limit=1e9",
                    "/v1/publishers?limit=201")) {
                var response = server.get(query);
                assertEquals(400, response.statusCode(), query);
                assertEquals(
                        "/problems/invalid-parameter",
                        json(response).get("type").asString(),
                        query);
            }
        }
    }
}
