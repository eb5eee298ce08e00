package io.github.supportguide.api.spec;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A way to spoil a request, as mistakes and malice do. */
record Mutation(String name, BiFunction<Sent, Values, Sent> spoil) {
    private static final List<String> ODD_TEXTS = List.of(
            "",
            "%20",
            "%00",
            "%01%02",
            "%0D%0AX-Evil:%201",
            "%ED%A0%80",
            "%C3%28",
            "%FF",
            "%F0%9F%92%A5",
            "%E2%80%AEgnp",
            "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
            "..%2F..%2Fetc%2Fpasswd",
            "%252e%252e",
            "%5C..%5C",
            "'%20or%201%3D1--",
            "$%7Bjndi:ldap%3A%2F%2Fx%7D",
            "-1",
            "0",
            "201",
            "1e9",
            "2147483648",
            "null",
            "CONTOSO/BACKUP",
            "contoso%2Fbackup",
            "contoso.backup",
            "en-US",
            "y".repeat(101),
            "z".repeat(1000));

    private static final List<String> ODD_BODIES = List.of(
            "",
            " ",
            "null",
            "true",
            "12",
            "\"text\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "[{}]",
            "{\"offer\":",
            "{\"offer\":1,\"model\":[],\"asker\":{},\"issue\":null}",
            "{\"offer\":\"a\",\"offer\":\"b\"}",
            "{} {}",
            "{\"facts\":[],\"arrangement\":\"x\"}",
            "{\"facts\":{\"term\":1,\"none\":2},\"arrangement\":{\"split\":{\"billing\":[],\"none\":null}}}",
            "{\"__proto__\":{},\"a.b\":1,\"a/b\":\"x\",\"a~b\":\"y\",\"\":\"z\",\"<b>\":1,\"é\":null}",
            "{\"offer\":\"\\ud800\"}",
            "{\"offer\":\"\\u0000\"}",
            "\uFEFF{}",
            "{'offer':1}",
            "{\"offer\":NaN}",
            "{\"offer\":1e1000000000}",
            "{\"offer\":" + "9".repeat(41) + "}",
            "{\"" + "k".repeat(65) + "\":1}",
            "[".repeat(33) + "]".repeat(33),
            "[" + "0,".repeat(1000) + "0]",
            "[" + "{},".repeat(999) + "{}]");

    private static final List<String> ODD_TYPES = List.of(
            "application/json; charset=utf-8",
            "APPLICATION/JSON",
            "text/plain",
            "application/xml",
            "application/json-patch+json",
            "multipart/form-data",
            ";",
            "*/*");

    private static final List<String> ODD_ACCEPTS = List.of(
            "text/html",
            "application/xml",
            "application/json;q=0",
            "*/*;q=0.1",
            "application/problem+json",
            "text/*, application/*;q=0.2",
            ";;;",
            ",");

    private static final List<String> ODD_LANGUAGES = List.of(
            "*", "zh-CN", "en;q=2", "en;q=", "x".repeat(500), "de, *;q=0", "zh-Hant-TW;q=0.1, en;q=0.01", "-", ";;;");

    private static final List<String> ODD_TAGS =
            List.of("*", "\"x\"", "W/\"x\", \"y\"", "x", "\"", "\"\"", ",,,", "W/*", "\"" + "t".repeat(2000) + "\"");

    private static final List<String> ODD_CREDENTIALS = List.of(
            "Bearer", "Bearer ", "Bearer x", "Bearer " + "k".repeat(43), "bearer a.b.c", "Basic eDp5", "Digest x", "k");

    private static final List<String> ODD_NAMES = List.of(
            "x".repeat(64),
            "x".repeat(65),
            "a b",
            "<b>",
            "é",
            "..",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

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
            new Mutation("an odd Accept", (sent, values) -> sent.with("Accept", values.one(ODD_ACCEPTS))),
            new Mutation(
                    "an odd Accept-Language",
                    (sent, values) -> sent.with("Accept-Language", values.one(ODD_LANGUAGES))),
            new Mutation(
                    "gzip asked for",
                    (sent, values) -> sent.with("Accept-Encoding", values.one(List.of("identity", "gzip;q=0", "br")))),
            new Mutation("any copy", (sent, values) -> sent.with("If-None-Match", "*")),
            new Mutation("an odd If-None-Match", (sent, values) -> sent.with("If-None-Match", values.one(ODD_TAGS))),
            new Mutation("odd credentials", (sent, values) -> sent.with("Authorization", values.one(ODD_CREDENTIALS))),
            new Mutation(
                    "an odd name of the request", (sent, values) -> sent.with("X-Request-Id", values.one(ODD_NAMES))),
            new Mutation(
                    "a forged origin",
                    (sent, values) -> sent.with("Origin", "null").with("X-Forwarded-For", "10.0.0.1")),
            new Mutation("an odd body", (sent, values) -> sent.saying(values.one(ODD_BODIES))),
            new Mutation("an odd content type", (sent, values) -> sent.with("Content-Type", values.one(ODD_TYPES))),
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
        var odd = values.one(ODD_TEXTS);
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
        var spoilt = path.substring(0, path.lastIndexOf('/') + 1) + values.one(ODD_TEXTS);
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
