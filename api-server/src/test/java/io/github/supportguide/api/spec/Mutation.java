package io.github.supportguide.api.spec;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A way to spoil a request, as mistakes and malice do. */
record Mutation(String name, BiFunction<Sent, Values, Sent> spoil) {
    static final List<Mutation> ALL = List.of(
            new Mutation("none", (sent, values) -> sent),
            new Mutation("an odd text for a parameter", Mutation::withOddText),
            new Mutation("an odd text in the path", Mutation::withOddSegment),
            new Mutation("a parameter that is not told", (sent, values) -> withParameter(sent, "colour=red")),
            new Mutation("a parameter without a name", (sent, values) -> withParameter(sent, "=&&=x&%3D")),
            new Mutation("a parameter twice", (sent, values) -> withParameter(sent, "language=en&language=zh-TW")),
            new Mutation("a language that is not spoken", (sent, values) -> withParameter(sent, "language=tlh")),
            new Mutation(
                    "a required parameter left out",
                    (sent, values) -> sent.to(sent.target().replaceFirst("\\?[^&]*", "?"))),
            new Mutation(
                    "an offer that was withdrawn",
                    (sent, values) -> sent.to(sent.target()
                            .replace("contoso/backup", "fabrikam/old-ledger")
                            .replaceFirst("offer=[^&]*", "offer=fabrikam%2Fold-ledger"))),
            new Mutation(
                    "an id that nobody knows",
                    (sent, values) -> sent.to(sent.target()
                            .replace("contoso/backup", "contoso/none")
                            .replaceFirst("/contoso(?![^?])", "/none")
                            .replaceFirst("(offer|id)=[^&]*", "$1=none%2Fnone"))),
            new Mutation(
                    "the other case", (sent, values) -> sent.to(sent.target().replace("contoso", "CONTOSO"))),
            new Mutation(
                    "another method",
                    (sent, values) -> sent.by(values.one(List.of("PUT", "DELETE", "PATCH", "TRACE", "BREW", "POST")))),
            new Mutation(
                    "a slash at the end",
                    (sent, values) -> sent.to(sent.target().replaceFirst("(\\?|$)", "/$1"))),
            new Mutation("two slashes", (sent, values) -> sent.to(sent.target().replaceFirst("/v1/", "/v1//"))),
            new Mutation(
                    "a path with parameters",
                    (sent, values) -> sent.to(sent.target().replaceFirst("(\\?|$)", ";x=y$1"))),
            new Mutation("an odd Accept", (sent, values) -> sent.with("Accept", values.one(Odd.ACCEPTS))),
            new Mutation(
                    "an odd Accept-Language",
                    (sent, values) -> sent.with("Accept-Language", values.one(Odd.LANGUAGES))),
            new Mutation(
                    "gzip asked for",
                    (sent, values) -> sent.with("Accept-Encoding", values.one(List.of("identity", "gzip;q=0", "br")))),
            new Mutation("any copy", (sent, values) -> sent.with("If-None-Match", "*")),
            new Mutation("an odd If-None-Match", (sent, values) -> sent.with("If-None-Match", values.one(Odd.TAGS))),
            new Mutation("odd credentials", (sent, values) -> sent.with("Authorization", values.one(Odd.CREDENTIALS))),
            new Mutation(
                    "an odd name of the request", (sent, values) -> sent.with("X-Request-Id", values.one(Odd.NAMES))),
            new Mutation(
                    "a forged origin",
                    (sent, values) -> sent.with("Origin", "null").with("X-Forwarded-For", "10.0.0.1")),
            new Mutation("an odd body", (sent, values) -> sent.saying(values.one(Odd.BODIES))),
            new Mutation("an odd content type", (sent, values) -> sent.with("Content-Type", values.one(Odd.TYPES))),
            new Mutation("a packed body", (sent, values) -> sent.with("Content-Encoding", "gzip")),
            new Mutation("half a body", (sent, values) -> onBody(sent, body -> body.substring(0, body.length() / 2))),
            new Mutation("a body and something", (sent, values) -> onBody(sent, body -> body + "x")),
            new Mutation("another offer in the body", Mutation::withOtherOffer),
            new Mutation(
                    "a code that is not known",
                    (sent, values) -> onBody(sent, body -> body.replace("indirect", "sideways"))),
            new Mutation(
                    "numbers for texts", (sent, values) -> onBody(sent, body -> body.replaceAll(":\"[^\"]*\"", ":1"))),
            new Mutation(
                    "texts for objects",
                    (sent, values) -> onBody(sent, body -> body.replaceAll("\\{\"fault\"[^}]*}", "\"x\""))),
            new Mutation(
                    "a field that is not told",
                    (sent, values) -> onBody(sent, body -> body.replace("{", "{\"role\":\"admin\","))));

    /** What is too much to be sent often. */
    static final List<Mutation> LARGE = List.of(
            new Mutation("an address that is too long", (sent, values) -> withParameter(sent, "q=" + "x".repeat(5000))),
            new Mutation("headers that are too large", (sent, values) -> sent.with("X-Large", "x".repeat(9000))),
            new Mutation("a body that is too large", (sent, values) -> sent.saying(" ".repeat(1_000_001))));

    private static Sent withOtherOffer(Sent sent, Values values) {
        var other = values.one(List.of("contoso/none", "fabrikam/old-ledger"));
        return onBody(sent, body -> body.replaceAll("\"offer\":\"[^\"]*\"", "\"offer\":\"" + other + "\""));
    }

    private static Sent withOddText(Sent sent, Values values) {
        var odd = values.one(Odd.TEXTS);
        var pairs = sent.target().split("[?&]");
        if (pairs.length == 1) {
            return withParameter(sent, "language=" + odd);
        }
        var at = 1 + Math.floorMod(odd.hashCode(), pairs.length - 1);
        pairs[at] = pairs[at].replaceFirst("=.*", "") + "=" + odd;
        return sent.to(String.join("&", pairs).replaceFirst("&", "?"));
    }

    private static Sent withOddSegment(Sent sent, Values values) {
        var path = sent.path();
        var spoilt = path.substring(0, path.lastIndexOf('/') + 1) + values.one(Odd.TEXTS);
        return sent.to(spoilt + sent.target().substring(path.length()));
    }

    private static Sent withParameter(Sent sent, String parameter) {
        return sent.to(sent.target() + (sent.target().contains("?") ? "&" : "?") + parameter);
    }

    private static Sent onBody(Sent sent, UnaryOperator<String> change) {
        return sent.body() == null ? sent : sent.saying(change.apply(sent.body()));
    }

    @Override
    public String toString() {
        return name;
    }
}
