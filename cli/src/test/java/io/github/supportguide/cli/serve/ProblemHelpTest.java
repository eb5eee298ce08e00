package io.github.supportguide.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.cli.RunningApi;
import io.github.supportguide.json.ProblemType;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The type of a problem")
class ProblemHelpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre class=\"sample\"><code>(.*)</code></pre>");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]+)\"");

    @TempDir
    static Path folder;

    private static RunningApi api;

    @BeforeAll
    static void serve() throws Exception {
        api = RunningApi.start(folder);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    static Stream<Arguments> requests() {
        var question = "offer=contoso/backup&model=indirect&asker=customer&issue=refund";
        return Stream.of(
                Arguments.of("invalid-question", get("/v1/answers?" + question.replace("indirect", "indrect"))),
                Arguments.of("invalid-parameter", get("/v1/offers?limit=0")),
                Arguments.of("malformed-json", post("application/json", "[{")),
                Arguments.of("unsupported-media-type", post("text/plain", "{}")),
                Arguments.of("unknown-offer", get("/v1/offers/contoso/unheard-of")),
                Arguments.of("unknown-publisher", get("/v1/publishers/unheard-of")),
                Arguments.of("not-found", get("/v1/unheard-of")),
                Arguments.of("method-not-allowed", request("/v1/offers").DELETE()),
                Arguments.of("invalid-credentials", get("/v1/offers").header("Authorization", "Bearer sg_unheard-of")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void leadsToAPageThatShowsSuchAReply(String code, HttpRequest.Builder request) throws Exception {
        var problem = JSON.readTree(send(request).body());
        assertEquals("/problems/" + code, problem.get("type").asString());

        var page = send(get(problem.get("type").asString()));

        assertEquals(200, page.statusCode());
        assertEquals("text/html;charset=utf-8", header(page, "Content-Type").replace(" ", ""));
        assertTrue(page.body().contains("<h1>" + problem.get("title").asString() + "</h1>"), page.body());
        var example = example(page.body());
        assertEquals(problem.get("status"), example.get("status"));
        assertEquals(problem.get("title"), example.get("title"));
        assertEquals(keys(problem), keys(example));
    }

    private static TreeSet<String> keys(JsonNode reply) {
        var keys = new TreeSet<>(reply.propertyNames());
        reply.path("errors").forEach(error -> error.propertyNames().forEach(key -> keys.add("errors." + key)));
        return keys;
    }

    private static JsonNode example(String page) {
        var example = EXAMPLE.matcher(page);
        assertTrue(example.find(), page);
        return JSON.readTree(example.group(1));
    }

    @ParameterizedTest
    @EnumSource
    void leadsToAPageWhateverItIs(ProblemType type) throws Exception {
        for (var language : List.of("en", "zh-TW")) {
            var page = send(get("/problems/" + type.code()).header("Accept-Language", language));

            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("<html lang=\"" + language + "\">"), page.body());
            assertEquals(language, header(page, "Content-Language"));
        }
    }

    @Test
    void leadsToPagesWithoutDeadLinks() throws Exception {
        var links = links(send(get("/problems/")).body());
        links.addAll(links(send(get("/problems/not-found")).body()));

        assertTrue(links.size() > ProblemType.values().length, links::toString);
        for (var link : links) {
            assertEquals(200, send(get(link)).statusCode(), link);
        }
        assertEquals(404, send(get("/problems/unheard-of")).statusCode());
    }

    @Test
    void letsBrowsersLoadTheStyleOfThePageAndNothingElse() throws Exception {
        var page = send(get("/problems/not-found"));
        var policy = header(page, "Content-Security-Policy");

        assertTrue(policy.startsWith("default-src 'none'; style-src 'self'; img-src 'self' data:;"), policy);
        assertFalse(page.body().contains("<script"), page.body());
    }

    private static TreeSet<String> links(String page) {
        return LINK.matcher(page).results().map(link -> link.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private static HttpRequest.Builder post(String type, String body) {
        return request("/v1/answers").header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.address().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }
}
