package io.github.supportguide.api.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that the server shows as it is")
class ServedFileTest {
    private static final String STYLE = "/docs/" + DocsPage.SWAGGER_UI + "/swagger-ui.css";
    private static AskedServer server;

    @BeforeAll
    static void start() {
        server = new AskedServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String header(String name, HttpResponse<String> reply) {
        return reply.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /openapi.json,                        application/json;charset=utf-8, no-cache
            /docs,                                text/html;charset=utf-8,        no-cache
            /docs/start.js,                       text/javascript;charset=utf-8,  no-cache
            /docs/page.css,                       text/css;charset=utf-8,         no-cache
            /docs/5.34.1/swagger-ui-bundle.js,    text/javascript;charset=utf-8,  'public, max-age=31536000, immutable'
            /docs/5.34.1/swagger-ui.css,          text/css;charset=utf-8,         'public, max-age=31536000, immutable'
            """)
    void isWhatItSays(String path, String type, String cacheControl) {
        var reply = server.send(Sent.get(path));

        assertEquals(200, reply.statusCode());
        assertEquals(type, header("Content-Type", reply));
        assertEquals(cacheControl, header("Cache-Control", reply));
        assertEquals("nosniff", header("X-Content-Type-Options", reply));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/5.34.1/index.html",
                "/docs/5.34.1/swagger-ui.js",
                "/docs/5.34.0/swagger-ui.css",
                "/docs/page.html",
                "/docs/%2e%2e/openapi.json",
                "/META-INF/resources/webjars/swagger-ui/5.34.1/swagger-ui.css",
                "/webjars/swagger-ui/5.34.1/swagger-ui.css"
            })
    void isNoneButThoseOnTheList(String path) {
        assertTrue(server.send(Sent.get(path)).statusCode() >= 400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                | gzip
            br, GZIP;q=0.5      | gzip
            gzip;q=0            | ''
            gzip;q=0.0, br      | ''
            br                  | ''
            identity            | ''
            """)
    void isPackedForWhoTakesThat(String accepted, String packed) {
        var reply = server.send(Sent.get(STYLE).with("Accept-Encoding", accepted));

        assertEquals(packed, header("Content-Encoding", reply));
        assertEquals(!packed.isEmpty(), header("ETag", reply).endsWith("-gzip\""));
        assertTrue(header("Vary", reply).contains("Accept-Encoding"));
    }

    @Test
    void isNotSentToWhoHasIt() {
        var name = header("ETag", server.send(Sent.get(STYLE)));

        for (var known : new String[] {name, "W/" + name, "\"x\", " + name, "*", name.replaceFirst("\"$", "-gzip\"")}) {
            var reply = server.send(Sent.get(STYLE).with("If-None-Match", known));
            assertEquals(304, reply.statusCode(), known);
            assertEquals("", reply.body());
        }
        assertEquals(
                200, server.send(Sent.get(STYLE).with("If-None-Match", "\"x\"")).statusCode());
    }

    @Test
    void isNamedByWhatIsInIt() {
        assertNotEquals(
                header("ETag", server.send(Sent.get("/docs/start.js"))),
                header("ETag", server.send(Sent.get("/docs/page.css"))));
    }
}
