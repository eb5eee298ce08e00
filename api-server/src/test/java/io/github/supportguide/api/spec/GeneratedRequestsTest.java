package io.github.supportguide.api.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every request can be made up again from {@code SEED} and its number. */
@DisplayName("Requests that are made up from the description")
class GeneratedRequestsTest {
    private static final long SEED = 20261122;
    private static final int REQUESTS = 20_000;
    private static final int ASKERS = 8;
    private static final Set<String> BEYOND_ONE_REQUEST = Set.of("408", "429", "500", "503");
    private static final JsonMapper JSON = new JsonMapper();

    private final Description description = new Description();
    private final Judge judge = new Judge(description);
    private final List<Operation> turns = turns();
    /** Each kind of fault with the request that showed it first. */
    private final Map<String, String> faults = new ConcurrentSkipListMap<>();

    private final Set<String> seen = new ConcurrentSkipListSet<>();

    @Test
    void getWhatTheDescriptionPromises() throws InterruptedException {
        try (var server = new AskedServer()) {
            askAll(server);
        }

        assertEquals("", told(faults));
        assertEquals(reachable(), new TreeSet<>(seen));
    }

    private void askAll(AskedServer server) throws InterruptedException {
        var known = known(server);
        var askers = Executors.newFixedThreadPool(ASKERS);
        IntStream.range(0, REQUESTS).forEach(number -> askers.execute(() -> ask(number, known, server)));
        askers.shutdown();
        assertTrue(askers.awaitTermination(5, TimeUnit.MINUTES));
    }

    private static String told(Map<String, String> faults) {
        return faults.entrySet().stream()
                .filter(fault -> !fault.getKey().matches("(?s).*(/metrics|/problems|/live|/ready).*"))
                .map(fault -> fault.getKey() + "\n    " + fault.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** What makes it likely that something is found. */
    private static Map<String, List<String>> known(AskedServer server) {
        var offers = JSON.readTree(server.send(Sent.get("/v1/offers?limit=3")).body());
        var publishers =
                JSON.readTree(server.send(Sent.get("/v1/publishers?limit=2")).body());
        return Map.of(
                "OfferId", offers.get("items").findValuesAsString("id"),
                "PublisherId", publishers.get("items").findValuesAsString("id"),
                "OfferType", List.of("saas", "none"),
                "Cursor",
                        List.of(
                                offers.get("next").asString(),
                                publishers.get("next").asString()));
    }

    private void ask(int number, Map<String, List<String>> known, AskedServer server) {
        var values = new Values(description, known, new Random(SEED + number));
        var operation = turns.get(number % turns.size());
        var mutation = mutation(number / turns.size());
        var sent = mutation.spoil().apply(new Inventor(values).request(operation), values);
        faults(sent, server)
                .forEach(fault -> faults.putIfAbsent(
                        operation + ": " + fault,
                        "request %d of seed %d, with %s: %s".formatted(number, SEED, mutation, sent)));
    }

    /** Each operation once, but for the one that has a body, of which there is more to invent. */
    private List<Operation> turns() {
        var post = description.operation("POST", "/v1/answers").orElseThrow();
        return Stream.concat(description.operations.stream(), Collections.nCopies(9, post).stream())
                .toList();
    }

    /** Large ones are sent once to each, all others in turns. */
    private static Mutation mutation(int round) {
        var large = Mutation.LARGE.size();
        return round < large ? Mutation.LARGE.get(round) : Mutation.ALL.get(round % Mutation.ALL.size());
    }

    private List<String> faults(Sent sent, AskedServer server) {
        try {
            return faults(sent, server.send(sent));
        } catch (RuntimeException e) {
            return List.of(e.toString());
        }
    }

    private List<String> faults(Sent sent, HttpResponse<String> reply) {
        if (reply.statusCode() >= 500) {
            return List.of("status " + reply.statusCode());
        }
        var told = description
                .operation(sent.method(), sent.path())
                .or(() -> description.operation("GET", sent.path()).filter(get -> reply.statusCode() >= 400));
        told.filter(GeneratedRequestsTest::isTold)
                .filter(operation -> reply.statusCode() != 400 || takesParameters(operation))
                .ifPresent(operation -> seen.add(operation + " " + reply.statusCode()));
        return told.map(operation -> judge.faults(operation, reply)).orElseGet(() -> judge.faultsOfNothing(reply));
    }

    /** What one request can get where something is read or asked, if all is well with the server. */
    private Set<String> reachable() {
        return description.operations.stream()
                .filter(GeneratedRequestsTest::isTold)
                .flatMap(operation -> operation.statuses().stream()
                        .filter(status -> !BEYOND_ONE_REQUEST.contains(status))
                        .filter(status -> !status.equals("400") || takesParameters(operation))
                        .map(status -> operation + " " + status))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTold(Operation operation) {
        return Set.of("get", "post").contains(operation.method());
    }

    /** Elsewhere only what breaks the rules of HTTP is a bad request, and no client of ours sends that. */
    private static boolean takesParameters(Operation operation) {
        return !operation.parametersIn("query").isEmpty();
    }
}
