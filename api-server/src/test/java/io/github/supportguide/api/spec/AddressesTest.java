package io.github.supportguide.api.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The addresses in the description")
class AddressesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Description DESCRIPTION = new Description();
    private static AskedServer server;

    @BeforeAll
    static void start() {
        server = new AskedServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void areThoseOfTheCode() {
        var told =
                DESCRIPTION.operations.stream().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new));

        var known = server.addresses().stream()
                .filter(address -> address.matches("(GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE) .*"))
                .filter(address -> !isPartOfPages(address))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(told, known);
    }

    /** What pages for people are made of is theirs alone. */
    private static boolean isPartOfPages(String address) {
        return address.contains(" /docs/") || address.endsWith(" /problems/");
    }

    static List<Operation> readings() {
        return DESCRIPTION.operations.stream()
                .filter(operation -> operation.method().equals("get"))
                .filter(operation -> operation.path().startsWith("/v1/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void takeTheParametersThatAreTold(Operation operation) {
        var sent = Sent.get(operation.address() + "?no.such=1");

        var known = JSON.readTree(server.send(sent).body())
                .at("/errors")
                .valueStream()
                .filter(fault -> fault.get("parameter").asString().equals("no.such"))
                .flatMap(fault -> Description.texts(fault.get("choices")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("language");

        assertEquals(names(operation.parametersIn("query")), known);
    }

    private static TreeSet<String> names(List<JsonNode> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void tellTheirMethods(Operation operation) {
        var methods = DESCRIPTION.operations.stream()
                .filter(other -> other.path().equals(operation.path()))
                .map(other -> other.method().toUpperCase(Locale.ROOT))
                .sorted()
                .toList();

        for (var method : List.of("OPTIONS", "DELETE")) {
            var allowed = server.send(Sent.get(operation.address()).by(method))
                    .headers()
                    .firstValue("Allow");
            assertEquals(String.join(", ", methods), allowed.orElse(""), method);
        }
    }

    @Test
    void areNoMoreThanThat() {
        assertTrue(List.of("/v1", "/v1/answer", "/v1/offers/contoso", "/api", "/swagger-ui").stream()
                .allMatch(path -> server.send(Sent.get(path)).statusCode() == 404));
    }
}
