package io.github.supportguide.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.supportguide.cli.Chromium;
import io.github.supportguide.cli.RunningApi;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the clients of the examples against a server; without their programs a test is skipped, and says so. */
@DisplayName("The sample of a client")
class ClientSamplesTest {
    private static final Path CLIENTS = Path.of("../docs/examples/clients");

    private static final String SHOWN = """
            Question about a bill. Responsible: indirect provider. First contact: indirect reseller.
            Not changed since.
            The question was not understood
            - Mend what is listed under errors and ask again.
            - model has to be one of: direct-bill, indirect.
            - Did you mean indirect?
            Product does not work. Responsible: ISV publisher. First contact: ISV publisher.
            The catalogue has no such offer
            - Look the id up under /v1/offers; it has the form publisher/offer.
            - offer names no offer of this catalogue. Ids look like contoso/backup.
            """;

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

    @Test
    void isCurl() throws Exception {
        assumeTrue(isThere("curl") && isThere("jq"), "there are no curl and jq on this machine");

        assertEquals(SHOWN, output("sh", "curl.sh"));
    }

    @Test
    void isJava() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");

        assertEquals(SHOWN, output(java.toString(), "AskTheGuide.java"));
    }

    @Test
    void isNode() throws Exception {
        assumeTrue(isThere("node"), "there is no node on this machine");

        assertEquals(SHOWN, output("node", "ask-the-guide.mjs"));
    }

    @Test
    void isAPageOfAnotherOrigin() throws Exception {
        assumeTrue(Chromium.isThereOrRequired(), "there is no chromium on the PATH");
        var elsewhere = pageWithTheClient();
        try (var chromium = Chromium.start()) {
            var page = chromium.browser().newPage();
            page.navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");

            var shown = page.evaluate("""
                    async (api) => {
                      const shown = [];
                      const { demonstrate } = await import('/ask-the-guide.mjs');
                      await demonstrate(api, (line) => shown.push(line));
                      return shown;
                    }""", api.address().toString());

            assertEquals(SHOWN.lines().toList(), shown);
        } finally {
            elsewhere.stop(0);
        }
    }

    private static HttpServer pageWithTheClient() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hand(
                server,
                "/",
                "text/html; charset=utf-8",
                "<!doctype html><title>x</title>".getBytes(StandardCharsets.UTF_8));
        hand(server, "/ask-the-guide.mjs", "text/javascript", Files.readAllBytes(CLIENTS.resolve("ask-the-guide.mjs")));
        server.start();
        return server;
    }

    private static void hand(HttpServer server, String path, String type, byte[] content) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            }
        });
    }

    private static String output(String program, String sample) throws Exception {
        var process = new ProcessBuilder(List.of(program, sample, api.address().toString()))
                .directory(CLIENTS.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
