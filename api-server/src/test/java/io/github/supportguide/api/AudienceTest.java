package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.api.Confidence.Kind;
import io.github.supportguide.api.access.Callers;
import io.github.supportguide.api.http.Resource;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.offer.Audience;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks everything that can be asked, as the public and as a partner, and looks at every value of every reply. */
@DisplayName("The API tells each audience")
class AudienceTest {
    private static final String POST = "POST /v1/answers";
    private static final int AT_ONCE = 1000;

    /** What only partners see, and where. Names and marketing pages stand nowhere in the API. */
    private static final Map<String, Set<Kind>> FOR_PARTNERS = Map.of(
            "/v1/answers",
            EnumSet.of(Kind.SUPPORT, Kind.CSP),
            POST,
            EnumSet.of(Kind.SUPPORT, Kind.CSP),
            "/v1/offers/{publisherId}/{offerId}",
            EnumSet.of(Kind.SUPPORT, Kind.CSP, Kind.PRIVATE_PLAN),
            "/v1/publishers/{publisherId}",
            EnumSet.of(Kind.SUPPORT, Kind.CSP));

    @TempDir
    private static Path folder;

    private static KeyedServer server;
    private static Map<Audience, Map<String, Map<Confidence, String>>> given;
    private static Map<Audience, Map<String, Map<Confidence, String>>> givenOpenly;

    @BeforeAll
    static void start() throws Exception {
        var sample = new SampleCatalogue().read().catalogue().orElseThrow();
        server = new KeyedServer(sample, folder.resolve("keys.jsonl"));
        given = ask(server, Routes.RESOURCES);
        try (var open = new KeyedServer(withOpenEngineering(sample), folder.resolve("open.jsonl"))) {
            givenOpenly = ask(open, butAnswers());
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Each question in a request of its own once is enough. */
    private static List<Resource> butAnswers() {
        return Routes.RESOURCES.stream()
                .filter(resource -> !resource.path().equals("/v1/answers"))
                .toList();
    }

    private static Catalogue withOpenEngineering(Catalogue sample) {
        var kept = sample.settings();
        var settings = new Settings(
                kept.title(), kept.languages(), kept.partner(), kept.arrangement(), true, kept.verifyEvery());
        return Catalogue.of(settings, sample.publishers(), sample.offers(), sample.notices(), "open");
    }

    /** Asks the same of both, the partner first, so that what is kept of its replies could be mixed up. */
    private static Map<Audience, Map<String, Map<Confidence, String>>> ask(KeyedServer server, List<Resource> resources)
            throws Exception {
        var addresses = new Addresses(server.catalogue);
        var given = new EnumMap<Audience, Map<String, Map<Confidence, String>>>(Audience.class);
        for (var audience : List.of(Audience.PARTNER, Audience.PUBLIC)) {
            var givenAway = new GivenAway(server.catalogue);
            for (var resource : resources) {
                for (var address : addresses.of(resource)) {
                    var reply = server.get(audience, address);
                    assertTrue(reply.statusCode() == 200 || address.contains("old-ledger"), address + reply.body());
                    givenAway.note(resource.path(), address, reply);
                }
            }
            for (var questions : posts(addresses)) {
                givenAway.note(POST, POST, server.post(audience, questions));
            }
            given.put(audience, givenAway.byResource());
        }
        return given;
    }

    private static List<String> posts(Addresses addresses) {
        var all = addresses
                .questions("{\"offer\":\"%s\",\"model\":\"%s\",\"asker\":\"%s\",\"issue\":\"%s\"}")
                .toList();
        var posts = new ArrayList<String>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            posts.add("[" + String.join(",", all.subList(from, Math.min(from + AT_ONCE, all.size()))) + "]");
        }
        return posts;
    }

    private static Map<String, Set<Kind>> kinds(Map<String, Map<Confidence, String>> given) {
        var kinds = new TreeMap<String, Set<Kind>>();
        given.forEach((resource, confidences) -> kinds.put(resource, kinds(confidences.keySet())));
        return kinds;
    }

    private static Set<Kind> kinds(Set<Confidence> confidences) {
        return confidences.stream()
                .map(Confidence::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    @Test
    void thePublicNothingThatIsForOthers() {
        assertEquals(EnumSet.allOf(Kind.class), kinds(Confidence.in(server.catalogue)));
        assertEquals(Map.of(), given.get(Audience.PUBLIC));
        assertEquals(Map.of(), givenOpenly.get(Audience.PUBLIC));
    }

    @Test
    void partnersWhatIsForPartners() {
        var forPartners = given.get(Audience.PARTNER);
        assertEquals(FOR_PARTNERS, kinds(forPartners));

        var ofOffers = forPartners.get("/v1/offers/{publisherId}/{offerId}").keySet();
        Confidence.in(server.catalogue).stream()
                .filter(confidence -> EnumSet.of(Kind.SUPPORT, Kind.CSP).contains(confidence.kind()))
                .forEach(confidence -> assertTrue(ofOffers.contains(confidence), confidence::toString));
    }

    @Test
    void partnersWhomEngineersAreIfTheCatalogueSaysSo() {
        var forPartners = kinds(givenOpenly.get(Audience.PARTNER));

        assertEquals(3, forPartners.size());
        forPartners.forEach((resource, kinds) -> assertTrue(kinds.contains(Kind.ENGINEERING), resource));
    }

    /** Whoever guesses a mailbox must not learn that it is one. */
    @Test
    void nothingByWhatItFinds() throws Exception {
        for (var confidence : Confidence.in(server.catalogue)) {
            for (var question : List.of("/v1/offers?q=", "/v1/publishers?q=", "/v1/offers/resolve?id=")) {
                assertEquals(
                        answered(question + "nobody@nowhere.example"),
                        answered(question + Addresses.encoded(confidence.value())),
                        confidence::toString);
            }
        }
    }

    private static String answered(String address) throws Exception {
        var reply = server.get(Audience.PUBLIC, address);
        return reply.statusCode() + withoutInstance(reply.body());
    }

    private static String withoutInstance(String body) {
        return body.replaceAll("urn:uuid:[0-9a-f-]+|\"requestId\":\"[^\"]+\"", "");
    }

    static Stream<String> addresses() {
        var addresses = new Addresses(server.catalogue);
        return Routes.RESOURCES.stream().map(resource -> addresses.of(resource).get(0));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothingByAValidatorOfTheOther(String address) throws Exception {
        var forPublic = server.get(Audience.PUBLIC, address);
        var forPartner = server.get(Audience.PARTNER, address);

        assertNotEquals(header(forPublic, "ETag"), header(forPartner, "ETag"));
        assertEquals(200, status(Audience.PUBLIC, address, forPartner));
        assertEquals(200, status(Audience.PARTNER, address, forPublic));
        assertEquals(304, status(Audience.PARTNER, address, forPartner));
        assertTrue(header(forPublic, "Vary").contains("Authorization"));
        assertEquals("private, no-store", header(forPartner, "Cache-Control"));
    }

    private static int status(Audience audience, String address, HttpResponse<String> known) throws Exception {
        return server.get(audience, address, "If-None-Match", header(known, "ETag"))
                .statusCode();
    }

    private static String header(HttpResponse<String> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }

    static Stream<Arguments> credentials() {
        var key = server.partner.secret();
        return Stream.of(
                Arguments.of("unknown", List.of("Bearer sg_" + "A".repeat(43))),
                Arguments.of(
                        "nearly right", List.of("Bearer " + key.substring(0, 45) + (key.endsWith("A") ? "Q" : "A"))),
                Arguments.of("expired", List.of("Bearer " + server.expired.secret())),
                Arguments.of("no key at all", List.of("Bearer x")),
                Arguments.of("nothing", List.of("Bearer")),
                Arguments.of("of another scheme", List.of("Basic " + key)),
                Arguments.of("given twice", List.of("Bearer " + key, "Bearer " + key)),
                Arguments.of("a token of nobody", List.of("Bearer e30.e30.e30")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("credentials")
    void nobodyWhyCredentialsDoNotCount(String name, List<String> headers) throws Exception {
        var unknown = refusal("GET", "/v1/issues", "Bearer sg_unknown");

        for (var address : addresses().toList()) {
            assertEquals(unknown, refusal("GET", address, headers.toArray(String[]::new)));
        }
        assertEquals(unknown, refusal("POST", "/v1/answers", headers.toArray(String[]::new)));
        assertEquals(
                401,
                server.send("HEAD", "/v1/issues", headers.toArray(String[]::new))
                        .statusCode());
    }

    /** The whole of it, but for what differs from one moment to the next. */
    private static String refusal(String method, String path, String... authorization) throws Exception {
        var reply = server.send(method, path, authorization);
        assertEquals(401, reply.statusCode(), path);
        assertEquals(Callers.CHALLENGE, header(reply, "WWW-Authenticate"));
        var headers = new TreeMap<>(reply.headers().map());
        headers.keySet().removeAll(Set.of("date", "x-request-id"));
        return headers + withoutInstance(reply.body());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothingMoreForAKeyInTheAddress(String address) throws Exception {
        var key = server.partner.secret();
        var reply = server.get(Audience.PUBLIC, address + (address.contains("?") ? "&" : "?") + "access_token=" + key);

        assertEquals(400, reply.statusCode());
        assertFalse(GivenAway.said(reply).contains(key));
    }
}
