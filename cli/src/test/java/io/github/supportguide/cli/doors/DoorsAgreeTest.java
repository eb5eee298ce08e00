package io.github.supportguide.cli.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.api.ApiServer;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.files.CatalogueFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Command and API give the published decision, with the same bytes")
class DoorsAgreeTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CATALOGUES = Path.of("..", "adapters", "files", "src", "test", "resources", "scenarios");
    private static final Path DECISIONS =
            Path.of("..", "domain", "src", "test", "resources", "scenarios", "decisions.jsonl");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Map<String, ApiServer> servers;

    @BeforeAll
    static void start() {
        servers = Stream.of("catalogue", "catalogue-plain")
                .collect(Collectors.toMap(name -> name, DoorsAgreeTest::serving));
    }

    @AfterAll
    static void stop() {
        servers.values().forEach(ApiServer::close);
    }

    private static ApiServer serving(String name) {
        var folder = new CatalogueFolder(CATALOGUES.resolve(name));
        var live = new LiveCatalogue(folder.read().catalogue().orElseThrow(), folder, Clock.systemUTC());
        return new ApiServer(live, Clock.systemUTC()).start("127.0.0.1", 0);
    }

    static List<JsonNode> decisions() throws IOException {
        return Files.readAllLines(DECISIONS).stream().map(JSON::readTree).toList();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void onEveryQuestion(JsonNode line) throws Exception {
        var command = Ran.supportguide(arguments(line));
        var api = post(line);

        if (line.get("expected").isObject()) {
            var answer = JSON.readTree(command.out());
            line.get("expected")
                    .properties()
                    .forEach(field -> assertEquals(field.getValue(), answer.get(field.getKey()), field.getKey()));
            assertEquals(command.out(), api.body());
        } else {
            assertEquals(Exit.USAGE, command.exit());
            assertEquals(400, api.statusCode());
        }
    }

    private static HttpResponse<String> post(JsonNode line) throws Exception {
        var port = servers.get(line.get("catalogue").asString()).port();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/answers"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(line.get("question").toString()));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String[] arguments(JsonNode line) {
        var args = new ArrayList<>(List.of("answer", "--json"));
        var question = line.get("question");
        for (var field : List.of("offer", "model", "asker", "issue", "asOf", "boughtBy")) {
            add(args, question, field);
        }
        var facts = question.path("facts");
        facts.properties().forEach(fact -> args.addAll(List.of("--fact", pair(fact))));
        var arrangement = question.path("arrangement");
        add(args, arrangement, "technicalSupport");
        arrangement.path("split").properties().forEach(side -> args.addAll(List.of("--split", pair(side))));
        args.add(CATALOGUES.resolve(line.get("catalogue").asString()).toString());
        return args.toArray(String[]::new);
    }

    private static void add(List<String> args, JsonNode object, String field) {
        if (object.has(field)) {
            args.add("--" + field.replaceAll("([A-Z])", "-$1").toLowerCase());
            args.add(object.get(field).asString());
        }
    }

    private static String pair(Map.Entry<String, JsonNode> field) {
        return field.getKey() + "=" + field.getValue().asString();
    }
}
