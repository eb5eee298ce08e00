package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The metrics")
class MetricsTest {
    private static final String REQUESTS = "supportguide_http_requests_total";
    private static final String ANSWER =
            "/v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=break-fix&asOf=2026-11-22";

    /** A sample as the format has it: a name, labels, a number. */
    private static final Pattern SAMPLE =
            Pattern.compile("(?<name>[a-z_]+" + "(\\{([a-z_]+=\"[^\"\\\\]*\",?)+})?) (?<value>[0-9.E+-]+|NaN|\\+Inf)");

    private final OperatedServer server =
            new OperatedServer(OperatedServer.settings().operationsPort(0).build());

    @AfterEach
    void stop() {
        server.close();
    }

    private Map<String, Double> metrics() {
        return Arrays.stream(server.onOperations("GET", "/metrics").body().split("\n"))
                .filter(line -> !line.startsWith("# HELP ") && !line.startsWith("# TYPE "))
                .collect(Collectors.toMap(line -> sample(line, "name"), line -> Double.valueOf(sample(line, "value"))));
    }

    private static String sample(String line, String part) {
        var sample = SAMPLE.matcher(line);
        assertTrue(sample.matches(), line);
        return sample.group(part);
    }

    private double metric(String name) {
        return metrics().getOrDefault(name, 0.0);
    }

    /** Requests are counted when they are over, which is after the reply. */
    private void assertBecomes(double value, String name) throws InterruptedException {
        OperatedServer.await(() -> metric(name) == value);
        assertEquals(value, metric(name), name + " in " + metrics());
    }

    @Test
    void areInTheFormatThatPrometheusReads() {
        assertEquals(
                "text/plain; version=0.0.4; charset=utf-8",
                server.onOperations("GET", "/metrics")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow());
    }

    @Test
    void countRequestsByRoute() throws Exception {
        server.get("/v1/offers/contoso/backup");
        server.get("/v1/offers/fabrikam/nothing");
        server.get("/v1/offers/adatum/nothing");
        server.get("/somewhere/else");
        server.send("DELETE", server.port(), "/v1/offers");
        server.raw("BREW /v1/offers HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        var offer = "{method=\"GET\",route=\"/v1/offers/{publisherId}/{offerId}\",status=";
        assertBecomes(1, REQUESTS + offer + "\"200\"}");
        assertBecomes(2, REQUESTS + offer + "\"404\"}");
        assertBecomes(1, REQUESTS + "{method=\"GET\",route=\"none\",status=\"404\"}");
        assertBecomes(1, REQUESTS + "{method=\"DELETE\",route=\"none\",status=\"405\"}");
        assertTrue(
                metrics().keySet().stream().anyMatch(name -> name.startsWith(REQUESTS + "{method=\"other\"")),
                metrics().toString());
        assertTrue(
                metrics().keySet().stream().noneMatch(name -> name.contains("fabrikam") || name.contains("somewhere")));
    }

    @Test
    void tellHowLongRequestsTook() throws Exception {
        server.get("/v1/issues");
        var labels = "{method=\"GET\",route=\"/v1/issues\"";

        assertBecomes(1, "supportguide_http_request_seconds_count" + labels + "}");
        assertEquals(1, metric("supportguide_http_request_seconds_bucket" + labels + ",le=\"+Inf\"}"));
    }

    @Test
    void countAnswersAlsoThoseThatWereKept() throws Exception {
        assertEquals(200, server.get(ANSWER).statusCode());
        assertEquals(200, server.get(ANSWER).statusCode());

        assertBecomes(2, "supportguide_answers_total{first_contact=\"isv-publisher\",outcome=\"responsible\"}");
    }

    @Test
    void countProblemsByType() throws Exception {
        server.get("/v1/answers?model=x");
        server.raw("nonsense\r\n\r\n");

        assertBecomes(1, "supportguide_problems_total{type=\"invalid-question\"}");
        assertBecomes(1, "supportguide_problems_total{type=\"bad-request\"}");
    }

    @Test
    void tellOfTheCatalogue() {
        var offers = server.get("/v1/offers?limit=200").body().split("\"id\":").length - 1;

        assertEquals(offers, metric("supportguide_catalogue_offers"));
        assertEquals(0, metric("supportguide_catalogue_age_seconds"));
        assertEquals(1, metric("supportguide_stale_channels"));
        assertEquals(0, metric("supportguide_degraded"));
    }

    @Test
    void countReloads() {
        server.lose();
        server.onOperations("POST", "/reload");
        assertEquals(1, metric("supportguide_degraded"));
        assertEquals(1, metric("supportguide_reloads_total{result=\"failed\"}"));

        server.keep("format: supportguide/v1\ntitle: Another guide\nlanguages: [en]\n");
        server.onOperations("POST", "/reload");
        assertEquals(0, metric("supportguide_degraded"));
        assertEquals(1, metric("supportguide_reloads_total{result=\"ok\"}"));
        assertEquals(0, metric("supportguide_stale_channels"));
    }

    @Test
    void tellOfTheMemory() {
        assertTrue(metric("jvm_memory_used_bytes{area=\"heap\"}") > 0);
        assertTrue(metric("jvm_memory_max_bytes") >= metric("jvm_memory_used_bytes{area=\"heap\"}"));
    }
}
