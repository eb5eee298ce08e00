package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.supportguide.offer.Audience;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serves a site by real servers of the machine; without them a test is skipped, and says so. */
@DisplayName("A server with our settings")
class ServerFilesTest {
    private static final List<String> SECURITY = List.of(
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: no-referrer",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "Strict-Transport-Security: max-age=63072000; includeSubDomains");

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    @TempDir
    static Path folder;

    private static Path site;
    private static String asset;

    @BeforeAll
    static void write() throws IOException {
        site = folder.resolve("root/support");
        var address = Optional.of("https://guide.example/support");
        var options = new SiteOptions(Audience.PUBLIC, List.of("zh-TW", "en"), Catalogues.TODAY, address);
        var files = Site.of(Catalogues.sample(), options, site).files();
        asset = files.keySet().stream()
                .filter(path -> path.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        Files.writeString(site.resolve(".secret"), "not for you");
    }

    @Test
    void isNginx() throws Exception {
        var program = RunningServer.find("nginx");
        assumeTrue(program.isPresent(), "there is no nginx on this machine");

        try (var server = RunningServer.nginx(program.get(), folder.resolve("root"), site)) {
            assertServesWell(server);
        }
    }

    @Test
    void isCaddy() throws Exception {
        var program = RunningServer.find("caddy");
        assumeTrue(program.isPresent(), "there is no caddy on this machine");

        try (var server = RunningServer.caddy(program.get(), folder.resolve("root"), site)) {
            assertServesWell(server);
        }
    }

    @Test
    void isAHostThatReadsHeaders() throws IOException {
        var headers = Files.readString(site.resolve("_headers"));

        assertTrue(headers.contains("""

                /assets/*
                  Cache-Control: public, max-age=31536000, immutable
                /api/v1/*
                  Access-Control-Allow-Origin: *
                """), headers);
        assertEquals(2, headers.split(ALLOW_ORIGIN, -1).length, headers);
    }

    private static void assertServesWell(RunningServer server) throws Exception {
        var page = server.get("/support/en/index.html");
        assertEquals(200, page.statusCode());
        assertIsSecure(page);
        assertEquals("no-cache", header(page, "Cache-Control"));
        assertEquals("text/html; charset=utf-8", header(page, "Content-Type").toLowerCase());
        var policy = header(page, "Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; "), policy);
        assertTrue(policy.endsWith("; frame-ancestors 'none'"), policy);

        assertEquals("public, max-age=31536000, immutable", header(server.get("/support/" + asset), "Cache-Control"));
        assertEquals("application/atom+xml", type(server, "en/feed.xml"));
        assertEquals("text/vcard", type(server, "en/contacts/partner.vcf"));
        assertEquals("application/manifest+json", type(server, "en/site.webmanifest"));
        assertEquals("application/json", type(server, "api/v1/issues.json"));
        assertEquals("text/javascript", type(server, "sw.js"));

        assertIsForScriptsOfOtherSitesToRead(server);

        for (var hidden : Stream.of("nothing.html", "server/nginx.conf", "server/Caddyfile", ".secret", "_headers")
                .toList()) {
            var answer = server.get("/support/" + hidden);
            assertEquals(404, answer.statusCode(), hidden);
            assertIsSecure(answer);
        }
    }

    private static void assertIsForScriptsOfOtherSitesToRead(RunningServer server) throws Exception {
        for (var data : List.of("api/v1/issues.json", "api/v1/offers/contoso/backup.json", "api/v1/nothing.json")) {
            assertEquals("*", header(server.get("/support/" + data), ALLOW_ORIGIN), data);
        }
        for (var page : List.of("en/index.html", "en/feed.xml", asset, "api", "nothing.html")) {
            assertEquals(List.of(), server.get("/support/" + page).headers().allValues(ALLOW_ORIGIN), page);
        }
    }

    private static void assertIsSecure(HttpResponse<String> answer) {
        assertEquals(
                SECURITY,
                SECURITY.stream()
                        .map(header -> header.substring(0, header.indexOf(':')))
                        .map(name -> name + ": " + header(answer, name))
                        .toList());
    }

    private static String type(RunningServer server, String path) throws Exception {
        var answer = server.get("/support/" + path);
        assertEquals(200, answer.statusCode(), path);
        return header(answer, "Content-Type").split(";")[0];
    }

    /** What stands under that name; once, for what stands twice counts for nothing. */
    private static String header(HttpResponse<String> answer, String name) {
        var values = answer.headers().allValues(name);
        assertEquals(1, values.size(), name + ": " + values);
        return values.get(0);
    }
}
