package io.github.supportguide.api.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import io.github.supportguide.offer.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tokens")
class TokensTest {
    /** The subject “ticketing”, as it is called here. */
    private static final String TICKETING = "token-854527c2d99293f0";

    private static final Issuer ISSUER = Issuer.withKeys("2026-11");
    private static final Issuer STRANGER = Issuer.withKeys("2026-11");
    private static final WallClock CLOCK = new WallClock();

    @TempDir
    static Path folder;

    private static Path keys;

    @BeforeAll
    static void publishKeys() throws IOException {
        keys = Files.writeString(folder.resolve("jwks.json"), ISSUER.keys());
    }

    private static Tokens tokens(TokenAlgorithm algorithm, String partner) {
        var rules = new TokenRules(
                Issuer.NAME,
                Issuer.AUDIENCE,
                algorithm,
                Optional.ofNullable(partner).flatMap(PartnerClaim::parse));
        return Tokens.signedBy(keys, rules, CLOCK);
    }

    private static Optional<Caller> holder(String token) {
        return tokens(TokenAlgorithm.ES256, null).holder(token);
    }

    @Test
    void nameTheirHolder() {
        assertEquals(Optional.of(new Caller(TICKETING, Audience.PARTNER)), holder(ISSUER.token(Issuer.claims())));
    }

    @Test
    void areShownAsKeysAre() {
        var callers = new Callers(Optional.empty(), Optional.of(tokens(TokenAlgorithm.ES256, null)));

        assertEquals(
                Optional.of(new Caller(TICKETING, Audience.PARTNER)),
                callers.of(List.of("Bearer " + ISSUER.token(Issuer.claims()))));
        assertEquals(Optional.empty(), callers.of(List.of("Bearer " + STRANGER.token(Issuer.claims()))));
        assertEquals(List.of(), callers.refresh());
    }

    static Stream<Arguments> attacks() throws Exception {
        return Stream.of(
                Arguments.of("no signature", unsigned("none")),
                Arguments.of("no signature, spelled otherwise", unsigned("nOnE")),
                Arguments.of(
                        "its signature cut off", ISSUER.token(Issuer.claims()).replaceFirst("[^.]+$", "")),
                Arguments.of(
                        "signed with the public key as a secret",
                        signedWithPublicKey(ISSUER.ec().toECPublicKey())),
                Arguments.of(
                        "signed with the public RSA key as a secret",
                        signedWithPublicKey(ISSUER.rsa().toRSAPublicKey())),
                Arguments.of("a second algorithm of the issuer", ISSUER.token(rsa(), Issuer.claims())),
                Arguments.of("by a stranger with the same kid", STRANGER.token(Issuer.claims())),
                Arguments.of(
                        "by a stranger without a kid",
                        STRANGER.token(ISSUER.header().keyID(null), Issuer.claims())),
                Arguments.of(
                        "a kid that is a path", ISSUER.token(ISSUER.header().keyID("../../dev/null"), Issuer.claims())),
                Arguments.of(
                        "a kid that is nobody’s", ISSUER.token(ISSUER.header().keyID("' OR 1=1"), Issuer.claims())),
                Arguments.of(
                        "with an address of its keys",
                        ISSUER.token(
                                ISSUER.header().jwkURL(URI.create("https://adatum.example/jwks")), Issuer.claims())),
                Arguments.of(
                        "with its key",
                        STRANGER.token(ISSUER.header().jwk(STRANGER.ec().toPublicJWK()), Issuer.claims())),
                Arguments.of(
                        "with the address of a certificate",
                        ISSUER.token(
                                ISSUER.header().x509CertURL(URI.create("https://adatum.example/x")), Issuer.claims())),
                Arguments.of(
                        "with something critical that we do not know",
                        ISSUER.token(
                                ISSUER.header().criticalParams(Set.of("exp")).customParam("exp", 1), Issuer.claims())),
                Arguments.of(
                        "of another type",
                        ISSUER.token(ISSUER.header().type(new JOSEObjectType("logout+jwt")), Issuer.claims())),
                Arguments.of("other claims under its signature", tampered()),
                Arguments.of("a signature of zeros", withSignature(new byte[64])),
                Arguments.of("for somebody else", ISSUER.token(Issuer.claims().audience("https://adatum.example"))),
                Arguments.of("for nobody", ISSUER.token(Issuer.claims().audience((String) null))),
                Arguments.of("of another issuer", ISSUER.token(Issuer.claims().issuer("https://adatum.example"))),
                Arguments.of(
                        "of an issuer whose name only begins so",
                        ISSUER.token(Issuer.claims().issuer(Issuer.NAME + ".adatum.example"))),
                Arguments.of("of no issuer", ISSUER.token(Issuer.claims().issuer(null))),
                Arguments.of(
                        "expired", ISSUER.token(Issuer.claims().expirationTime(Issuer.at("2026-11-22T11:59:30Z")))),
                Arguments.of("never expiring", ISSUER.token(Issuer.claims().expirationTime(null))),
                Arguments.of("expiring at no time", ISSUER.token(Issuer.claims().claim("exp", "never"))),
                Arguments.of(
                        "not begun", ISSUER.token(Issuer.claims().notBeforeTime(Issuer.at("2026-11-22T12:00:31Z")))),
                Arguments.of("of nobody", ISSUER.token(Issuer.claims().subject(null))),
                Arguments.of(
                        "of somebody who breaks lines",
                        ISSUER.token(Issuer.claims().subject("a\nb"))),
                Arguments.of(
                        "of somebody with a long name",
                        ISSUER.token(Issuer.claims().subject("a".repeat(129)))),
                Arguments.of("nothing", ""),
                Arguments.of("dots", "..."),
                Arguments.of("five parts", "a.b.c.d.e"),
                Arguments.of("a header that nests", header("{\"alg\":".repeat(3000))),
                Arguments.of(
                        "a header that says it twice",
                        header("{\"alg\":\"none\",\"alg\":\"ES256\",\"kid\":\"2026-11\"}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void areRefused(String name, String token) {
        assertEquals(Optional.empty(), holder(token), token);
    }

    private static JWSHeader.Builder rsa() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(ISSUER.rsa().getKeyID());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    private static String unsigned(String algorithm) {
        return encoded("{\"alg\":\"" + algorithm + "\"}") + "."
                + encoded(Issuer.claims().build().toString()) + ".";
    }

    private static String header(String json) {
        return encoded(json) + ISSUER.token(Issuer.claims()).replaceFirst("^[^.]+", "");
    }

    private static String signedWithPublicKey(Key key) throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("2026-11").build(),
                Issuer.claims().build());
        token.sign(new MACSigner(key.getEncoded()));
        return token.serialize();
    }

    private static String tampered() {
        var parts = ISSUER.token(Issuer.claims()).split("\\.");
        return parts[0] + "." + encoded(Issuer.claims().subject("root").build().toString()) + "." + parts[2];
    }

    private static String withSignature(byte[] signature) {
        return ISSUER.token(Issuer.claims())
                .replaceFirst("[^.]+$", Base64URL.encode(signature).toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T12:05:29Z, true", "2026-11-22T12:05:30Z, false", "2016-11-22T12:00:00Z, true"})
    void expireByOurClock(String now, boolean counts) {
        var clock = new WallClock();
        clock.set(now);
        var rules = new TokenRules(Issuer.NAME, Issuer.AUDIENCE, TokenAlgorithm.ES256, Optional.empty());

        assertEquals(
                counts,
                Tokens.signedBy(keys, rules, clock)
                        .holder(ISSUER.token(Issuer.claims()))
                        .isPresent());
    }

    @Test
    void mayComeInOtherForms() {
        var several = Issuer.claims().audience(List.of("https://adatum.example", Issuer.AUDIENCE));
        var access = ISSUER.header().type(new JOSEObjectType("AT+JWT")).keyID(null);
        var begun = Issuer.claims().notBeforeTime(Issuer.at("2026-11-22T12:00:29Z"));

        assertTrue(holder(ISSUER.token(several)).isPresent());
        assertTrue(holder(ISSUER.token(access, Issuer.claims())).isPresent());
        assertTrue(holder(ISSUER.token(begun)).isPresent());
    }

    @Test
    void takeNothingButTheirAlgorithm() {
        var rs256 = tokens(TokenAlgorithm.RS256, null);

        assertTrue(rs256.holder(ISSUER.token(rsa(), Issuer.claims())).isPresent());
        assertFalse(rs256.holder(ISSUER.token(Issuer.claims())).isPresent());
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of("scope", "openid supportguide.partner", Audience.PARTNER),
                Arguments.of("scope", List.of("supportguide.partner"), Audience.PARTNER),
                Arguments.of("scope", "supportguide.partners", Audience.PUBLIC),
                Arguments.of("scope", "", Audience.PUBLIC),
                Arguments.of("scope", null, Audience.PUBLIC),
                Arguments.of("scope", true, Audience.PUBLIC),
                Arguments.of("scope", Map.of("supportguide.partner", true), Audience.PUBLIC),
                Arguments.of("roles", "supportguide.partner", Audience.PUBLIC));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void makePartnersByAClaim(String name, Object value, Audience audience) {
        var token = ISSUER.token(Issuer.claims().claim(name, value));

        assertEquals(
                Optional.of(new Caller(TICKETING, audience)),
                tokens(TokenAlgorithm.ES256, "scope=supportguide.partner").holder(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope", "=partner", "scope=", "scope=a b"})
    void needAClaimWithAValue(String text) {
        assertEquals(Optional.empty(), PartnerClaim.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"keys\":[]}", "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}]}", "keys"})
    void needPublicKeys(String set) throws IOException {
        var file = Files.writeString(folder.resolve("bad.json"), set);
        var rules = new TokenRules(Issuer.NAME, Issuer.AUDIENCE, TokenAlgorithm.ES256, Optional.empty());

        var refused = assertThrows(UncheckedIOException.class, () -> Tokens.signedBy(file, rules, CLOCK));

        assertEquals(
                "it is not a JSON Web Key Set with a public key that can verify tokens",
                refused.getCause().getMessage());
    }

    @Test
    void followTheFileOfKeys() throws Exception {
        var file = Files.writeString(folder.resolve("changing.json"), ISSUER.keys());
        var rules = new TokenRules(Issuer.NAME, Issuer.AUDIENCE, TokenAlgorithm.ES256, Optional.empty());
        var tokens = Tokens.signedBy(file, rules, CLOCK);
        var token = ISSUER.token(Issuer.claims());

        Files.writeString(file, "{");
        assertTrue(tokens.refresh().orElseThrow().startsWith("changing.json: it is not"));
        assertTrue(tokens.holder(token).isPresent());

        Files.writeString(file, STRANGER.keys());
        assertEquals(Optional.empty(), tokens.refresh());
        assertFalse(tokens.holder(token).isPresent());
    }
}
