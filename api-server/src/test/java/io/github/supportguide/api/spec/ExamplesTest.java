package io.github.supportguide.api.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** With {@code -Dsupportguide.examples=write} the files are made to say what the server says. */
@DisplayName("An example in the description")
class ExamplesTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** What is another each time, or as soon as the sample is. */
    private static final Map<String, String> PASSING = Map.of(
            "instance",
            "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            "requestId",
            "ticket-4711",
            "catalogue",
            "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private static final Description DESCRIPTION = new Description();
    private static final Judge JUDGE = new Judge(DESCRIPTION);
    private static AskedServer server;

    @BeforeAll
    static void start() {
        server = new AskedServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWhatTheServerSays(Example example) {
        var sent = example.request();
        var operation = DESCRIPTION.operation(sent.method(), sent.path()).orElseThrow();

        var reply = server.send(sent);
        var said = JSON.readTree(reply.body());

        if ("write".equals(System.getProperty("supportguide.examples"))) {
            example.write(steady(said));
            return;
        }
        assertEquals(example.value(), steady(said));
        assertEquals(example.status(), reply.statusCode());
        assertEquals(List.of(), JUDGE.faults(operation, reply));
    }

    @Test
    void standsSomewhere() {
        var shown = DESCRIPTION.objects().values().stream()
                .filter(object -> object.has("x-request"))
                .map(JsonNode::toString)
                .collect(Collectors.toSet());

        assertEquals(Example.all().size(), shown.size());
    }

    private static JsonNode steady(JsonNode node) {
        var copy = node.deepCopy();
        PASSING.forEach((key, value) -> copy.findParents(key).forEach(object -> ((ObjectNode) object).put(key, value)));
        return copy;
    }
}
