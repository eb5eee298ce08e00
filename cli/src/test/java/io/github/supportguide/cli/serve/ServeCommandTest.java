package io.github.supportguide.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("supportguide serve")
class ServeCommandTest {
    private static final String PORT = "has to be a number from 0 to 65535";
    private static final String PROXY = "has to be like 10.0.0.7 or 10.0.0.0/8";
    private static final String ORIGIN = "has to be like https://desk.example";
    private static final String SITE = "has to be an address such as https://guide.example/help";

    private static Ran serve(Map<String, String> variables, String... args) {
        var all = new ArrayList<>(List.of("serve", "--sample"));
        all.addAll(List.of(args));
        return Ran.supportguide(variables, all.toArray(String[]::new));
    }

    private static void assertRefused(String sentence, Ran ran) {
        assertEquals(Exit.USAGE, ran.exit());
        assertEquals(sentence, ran.err().lines().findFirst().orElseThrow());
        assertEquals("", ran.out());
    }

    @Nested
    @DisplayName("does not understand")
    class NotUnderstood {

        @ParameterizedTest
        @ValueSource(strings = {"-1", "65536", "http", "", "1e3", "８０８０", "99999999999"})
        void aPort(String port) {
            assertRefused("--port " + PORT, serve(Map.of(), "--port", port));
            assertRefused("--operations-port " + PORT, serve(Map.of(), "--operations-port=" + port));
        }

        @Test
        void onePortForTwo() {
            assertRefused(
                    "--operations-port has to be another port than --port",
                    serve(Map.of(), "--port", "8081", "--operations-port", "8081"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "proxy.example",
                    "10.0.0",
                    "10.0.0.256",
                    "10.0.0.0/33",
                    "::1/129",
                    ":::",
                    "1::2::3",
                    "/8",
                    "10.0.0.01",
                    "10.0.0.0/08",
                    "::ffff:10.0.0.0/104"
                })
        void aProxy(String proxy) {
            assertRefused("--trusted-proxy " + PROXY, serve(Map.of(), "--trusted-proxy", proxy));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "*",
                    "desk.example",
                    "https://desk.example/",
                    "https://a:b@desk.example",
                    "null",
                    "ftp://x.example"
                })
        void anOrigin(String origin) {
            assertRefused("--cors-origin " + ORIGIN, serve(Map.of(), "--cors-origin", origin));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "guide",
                    "javascript:alert(1)",
                    "https://a:b@guide.example",
                    "https://guide.example/?a",
                    "https://"
                })
        void anAddressOfTheSite(String url) {
            assertRefused("--site-url " + SITE, serve(Map.of(), "--site-url", url));
        }

        @ParameterizedTest
        @CsvSource({
            "--rate-limit, 0, has to be a number from 1 to 1000000",
            "--drain, 601, has to be a number from 0 to 600",
            "--access-log, yes, 'has to be one of: on, off'"
        })
        void others(String option, String value, String reason) {
            assertRefused(option + " " + reason, serve(Map.of(), option, value));
        }

        @Test
        void halfOfTheTokens() {
            assertRefused(
                    "--jwt-issuer needs --jwt-audience, --jwt-algorithm and --jwt-keys, and they need it",
                    serve(Map.of(), "--jwt-issuer", "https://login.example", "--jwt-audience", "guide"));
            assertRefused(
                    "--jwt-partner needs --jwt-issuer, --jwt-audience, --jwt-algorithm and --jwt-keys",
                    serve(Map.of(), "--jwt-partner", "scope=guide.partner"));
        }

        @ParameterizedTest
        @CsvSource({
            "HS256, https://login.example/keys, '--jwt-algorithm has to be one of: ES256, ES384, ES512, RS256, RS384, "
                    + "RS512, PS256, PS384, PS512'",
            "ES256, http://login.example/keys, --jwt-keys has to be a file or an address of https",
            "ES256, https://a:b@login.example/keys, --jwt-keys has to be a file or an address of https"
        })
        void unsafeTokens(String algorithm, String keys, String sentence) {
            assertRefused(
                    sentence,
                    serve(
                            Map.of(),
                            "--jwt-issuer=https://login.example",
                            "--jwt-audience=guide",
                            "--jwt-algorithm=" + algorithm,
                            "--jwt-keys=" + keys));
        }

        @Test
        void whatAVariableSays() {
            assertRefused("SUPPORTGUIDE_PORT " + PORT, serve(Map.of("SUPPORTGUIDE_PORT", "tcp://10.0.0.1:80")));
            assertRefused(
                    "SUPPORTGUIDE_TRUSTED_PROXY " + PROXY,
                    serve(Map.of("SUPPORTGUIDE_TRUSTED_PROXY", "10.0.0.7 ::1/64 proxy.example")));
        }

        @Test
        void theOptionIfBothAreGiven() {
            assertRefused("--port " + PORT, serve(Map.of("SUPPORTGUIDE_PORT", "8080"), "--port", "none"));
        }
    }

    @Test
    void tellsWhichFileIsMissing() {
        var ran = serve(Map.of("SUPPORTGUIDE_KEYS", "nowhere.jsonl"));

        assertEquals(Exit.IO, ran.exit());
        assertEquals("supportguide: cannot read nowhere.jsonl: no such file or folder\n", ran.err());
    }

    @Test
    void tellsThatAPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = String.valueOf(taken.getLocalPort());
            var ran = serve(Map.of("SUPPORTGUIDE_PORT", port));

            assertEquals(Exit.IO, ran.exit());
            assertTrue(
                    ran.err()
                            .endsWith("supportguide: cannot listen on 127.0.0.1:" + port
                                    + ": is another server running there?\n"),
                    ran.err());
        }
    }

    @Test
    void tellsThatAHostIsNotOfThisMachine() {
        var ran = serve(Map.of(), "--host", "192.0.2.1", "--port", "0");

        assertEquals(Exit.IO, ran.exit());
        assertTrue(ran.err().contains("supportguide: cannot listen on 192.0.2.1:0"), ran.err());
    }
}
