package io.github.supportguide.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.RunningApi;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts real proxies of the machine in front of an API; without them a test is skipped, and says so. */
@DisplayName("In front of the API")
class DeployExamplesTest {
    private static final String QUESTION =
            "/v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=refund&asOf=2026-11-22&language=zh-TW";
    private static final String PROBLEM = "application/problem+json";

    /** A line of the help about an option. */
    private static final Pattern FLAG = Pattern.compile("(?m)^ {2,8}(?:-\\w, )?(--[a-z-]+)");

    /** A row of the table of settings: the flag and the variable. */
    private static final Pattern SETTING =
            Pattern.compile("(?m)^\\| `(--[a-z-]+) [^|`]+(?:\\\\\\|[^|`]+)?` \\| `(\\w+)` \\|");

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

    /** Starts a proxy with our example in front of a port. */
    @FunctionalInterface
    private interface Proxy {
        RunningProxy to(int port) throws Exception;
    }

    @Test
    void nginxPassesOnWhatItShould(@TempDir Path work) throws Exception {
        var program = RunningProxy.find("nginx");
        assumeTrue(program.isPresent(), "there is no nginx on this machine");

        assertPassesOnWhatItShould(port -> RunningProxy.nginx(program.get(), work, port));
    }

    @Test
    void caddyPassesOnWhatItShould(@TempDir Path work) throws Exception {
        var program = RunningProxy.find("caddy");
        assumeTrue(program.isPresent(), "there is no caddy on this machine");

        assertPassesOnWhatItShould(port -> RunningProxy.caddy(program.get(), work, port));
    }

    private static void assertPassesOnWhatItShould(Proxy example) throws Exception {
        try (var proxy = example.to(api.port())) {
            assertPassesAnswersOn(proxy);
            assertPassesProblemsOn(proxy);
            assertHidesWhatIsNotForTheWorld(proxy);
            assertRefusesLargeBodies(proxy);
        }
        assertTellsWhoIsAsking(example);
        try (var proxy = example.to(RunningProxy.freePort())) {
            assertIsProblem(503, "unavailable", proxy.send(proxy.request(QUESTION)));
        }
    }

    private static void assertPassesAnswersOn(RunningProxy proxy) throws Exception {
        var answer = proxy.send(proxy.request(QUESTION).header("Accept-Encoding", "gzip"));
        assertEquals(200, answer.statusCode());
        assertEquals("zh-TW", header(answer, "Content-Language"));
        var etag = header(answer, "ETag");
        assertTrue(etag.startsWith("\""), etag);

        var again = proxy.send(
                proxy.request(QUESTION).header("Accept-Encoding", "gzip").header("If-None-Match", etag));
        assertEquals(304, again.statusCode());
        assertEquals(etag, header(again, "ETag"));
    }

    private static void assertPassesProblemsOn(RunningProxy proxy) throws Exception {
        var problem = proxy.send(proxy.request("/v1/offers/contoso/unheard-of"));
        assertIsProblem(404, "unknown-offer", problem);
        assertTrue(problem.body().contains("\"instance\""), problem.body());
    }

    private static void assertHidesWhatIsNotForTheWorld(RunningProxy proxy) throws Exception {
        for (var hidden : List.of(
                "/metrics",
                "/metrics/",
                "/%6Detrics",
                "/ready",
                "/READY",
                "//ready",
                "/v1/../ready",
                "/ready;x=1",
                "/reload")) {
            assertIsProblem(404, "not-found", proxy.send(proxy.request(hidden)));
        }
        assertEquals(200, proxy.send(proxy.request("/live")).statusCode());
    }

    private static void assertRefusesLargeBodies(RunningProxy proxy) throws Exception {
        var body = BodyPublishers.ofString(" ".repeat(1_000_001));
        var request = proxy.request("/v1/answers").header("Content-Type", "application/json");
        assertIsProblem(413, "body-too-large", proxy.send(request.POST(body)));
    }

    /** What arrives behind the proxy if a client claims to be somebody else. */
    private static void assertTellsWhoIsAsking(Proxy example) throws Exception {
        var arrived = new LinkedBlockingQueue<Headers>();
        var behind = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        behind.createContext("/", exchange -> {
            try (exchange) {
                arrived.add(exchange.getRequestHeaders());
                exchange.sendResponseHeaders(204, -1);
            }
        });
        behind.start();
        try (var proxy = example.to(behind.getAddress().getPort())) {
            arrived.clear();
            proxy.send(proxy.request("/v1/offers")
                    .header("Authorization", "Bearer key")
                    .header("X-Forwarded-For", "192.0.2.1")
                    .header("Forwarded", "for=192.0.2.1"));
            var headers = arrived.take();

            assertEquals(List.of("127.0.0.1"), headers.get("X-Forwarded-For"));
            assertEquals(null, headers.get("Forwarded"));
            assertEquals(List.of("Bearer key"), headers.get("Authorization"));
        } finally {
            behind.stop(0);
        }
    }

    private static void assertIsProblem(int status, String type, HttpResponse<String> reply) {
        assertEquals(status, reply.statusCode(), reply.uri() + "\n" + reply.body());
        assertTrue(
                header(reply, "Content-Type").startsWith(PROBLEM),
                () -> reply.headers().toString());
        assertTrue(reply.body().startsWith("{\"type\":\"/problems/" + type + "\","), reply.body());
    }

    private static String header(HttpResponse<String> reply, String name) {
        var values = reply.headers().allValues(name);
        assertEquals(1, values.size(), () -> name + ": " + values);
        return values.get(0);
    }

    @Test
    void everySettingIsOneOfTheServer() throws Exception {
        var flags = FLAG.matcher(Ran.supportguide("serve", "--help").out())
                .results()
                .map(flag -> flag.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var told = SETTING.matcher(Files.readString(Path.of("../docs/tasks/run-the-api.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        var used = Files.readAllLines(Path.of("../docs/examples/deploy/supportguide.env")).stream()
                .filter(line -> line.startsWith("SUPPORTGUIDE_"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        flags.removeAll(Set.of("--help", "--version", "--sample"));
        assertEquals(flags, told.keySet());
        told.forEach((flag, variable) -> assertEquals(Environment.variable(flag), variable));
        assertTrue(told.values().containsAll(used), used::toString);
    }

    @Test
    void theUnitMayDoLittleAndEndsWell() throws Exception {
        var settings = Files.readAllLines(Path.of("../docs/examples/deploy/supportguide.service"));

        assertTrue(
                settings.containsAll(List.of(
                        "DynamicUser=yes",
                        "ProtectSystem=strict",
                        "NoNewPrivileges=yes",
                        "CapabilityBoundingSet=",
                        "MemoryMax=512M",
                        "Restart=on-failure",
                        "KillSignal=SIGTERM",
                        "TimeoutStopSec=25")),
                settings::toString);
    }

    @Test
    void theUnitIsOneOfSystemd(@TempDir Path work) throws Exception {
        var program = RunningProxy.find("systemd-analyze");
        assumeTrue(program.isPresent(), "there is no systemd-analyze on this machine");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var unit = Files.writeString(
                work.resolve("supportguide.service"),
                Files.readString(Path.of("../docs/examples/deploy/supportguide.service"))
                        .replace("/usr/bin/java", java));

        var verify = new ProcessBuilder(program.get().toString(), "verify", "--man=no", unit.toString())
                .redirectErrorStream(true)
                .start();
        var told = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(
                "", told.lines().filter(line -> line.contains("supportguide")).collect(Collectors.joining("\n")));
        assertEquals(0, verify.waitFor(), told);
    }
}
