package io.github.supportguide.cli;

import io.github.supportguide.api.ApiSettings;
import io.github.supportguide.api.ApiSettingsBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Whose tokens count; all of it or nothing. */
final class TokenOptions {
    private static final List<String> ALGORITHMS =
            List.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");
    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

    @Option(
            names = "--jwt-issuer",
            paramLabel = "URL",
            description = "Whose tokens (JWT) count; needs the other three of --jwt.")
    private String issuer;

    @Option(names = "--jwt-audience", paramLabel = "A", description = "How the tokens have to name this server.")
    private String audience;

    @Option(
            names = "--jwt-algorithm",
            paramLabel = "ALG",
            description = "The only algorithm that they may be signed by, such as RS256 or ES256.")
    private String algorithm;

    @Option(
            names = "--jwt-keys",
            paramLabel = "FILE|URL",
            description = "The public keys of the issuer (JWKS): a file, or an address of https.")
    private String keys;

    void addTo(ApiSettingsBuilder settings, GivenOptions given) {
        var parts = Stream.of(issuer, audience, algorithm, keys).filter(Objects::nonNull);
        switch ((int) parts.count()) {
            case 0 -> {}
            case 4 -> settings.jwt(tokens(given));
            default ->
                throw given.refused(
                        "--jwt-issuer", "needs --jwt-audience, --jwt-algorithm and --jwt-keys, and they need it");
        }
    }

    private ApiSettings.Jwt tokens(GivenOptions given) {
        return new ApiSettings.Jwt(
                given.such("--jwt-issuer", issuer, text -> !text.isBlank(), "has to be what tokens say"),
                given.such("--jwt-audience", audience, text -> !text.isBlank(), "has to be what tokens say"),
                given.oneOf("--jwt-algorithm", algorithm, ALGORITHMS),
                keys(given));
    }

    private String keys(GivenOptions given) {
        if (!keys.contains("://")) {
            return given.file("--jwt-keys", keys).toString();
        }
        return given.such("--jwt-keys", keys, TokenOptions::isSafe, "has to be a file or an address of https");
    }

    private static boolean isSafe(String address) {
        return Optional.of(address)
                .flatMap(GivenOptions::webAddress)
                .filter(uri -> uri.getScheme().equals("https") || HERE.contains(uri.getHost()))
                .isPresent();
    }
}
