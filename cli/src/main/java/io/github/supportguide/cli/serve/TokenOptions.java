package io.github.supportguide.cli.serve;

import io.github.supportguide.api.access.PartnerClaim;
import io.github.supportguide.api.access.TokenAlgorithm;
import io.github.supportguide.api.access.TokenRules;
import io.github.supportguide.api.access.Tokens;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Whose tokens count; all of it or nothing. */
final class TokenOptions {
    private static final List<String> ALGORITHMS =
            Arrays.stream(TokenAlgorithm.values()).map(TokenAlgorithm::code).toList();

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

    @Option(
            names = "--jwt-partner",
            paramLabel = "CLAIM=VALUE",
            description = "What makes the holder of a token a partner: scope=guide.partner. Default: any token does.")
    private Optional<String> partner;

    /** @return empty if no tokens count */
    Optional<Tokens> tokens(GivenOptions given, Clock clock) {
        var parts = Stream.of(issuer, audience, algorithm, keys).filter(Objects::nonNull);
        return switch ((int) parts.count()) {
            case 0 -> nobodys(given);
            case 4 -> Optional.of(signed(rules(given), given, clock));
            default ->
                throw given.refused(
                        "--jwt-issuer", "needs --jwt-audience, --jwt-algorithm and --jwt-keys, and they need it");
        };
    }

    private Optional<Tokens> nobodys(GivenOptions given) {
        if (partner.isPresent()) {
            throw given.refused("--jwt-partner", "needs --jwt-issuer, --jwt-audience, --jwt-algorithm and --jwt-keys");
        }
        return Optional.empty();
    }

    private TokenRules rules(GivenOptions given) {
        return new TokenRules(
                given.such("--jwt-issuer", issuer, text -> !text.isBlank(), "has to be what tokens say"),
                given.such("--jwt-audience", audience, text -> !text.isBlank(), "has to be what tokens say"),
                TokenAlgorithm.valueOf(given.oneOf("--jwt-algorithm", algorithm, ALGORITHMS)),
                partner.map(text -> claim(text, given)));
    }

    private static PartnerClaim claim(String text, GivenOptions given) {
        return PartnerClaim.parse(text)
                .orElseThrow(() -> given.refused("--jwt-partner", "has to be like scope=guide.partner"));
    }

    private Tokens signed(TokenRules rules, GivenOptions given, Clock clock) {
        if (!keys.contains("://")) {
            return Tokens.signedBy(given.file("--jwt-keys", keys), rules, clock);
        }
        given.such("--jwt-keys", keys, TokenOptions::isSafe, "has to be a file or an address of https");
        return Tokens.signedBy(URI.create(keys), rules, clock);
    }

    private static boolean isSafe(String address) {
        return GivenOptions.webAddress(address).filter(Tokens::isSafe).isPresent();
    }
}
