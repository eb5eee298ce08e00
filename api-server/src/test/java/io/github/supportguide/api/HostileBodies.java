package io.github.supportguide.api;

import static io.github.supportguide.api.HostileRequest.CANARY;
import static io.github.supportguide.api.HostileRequest.QUESTION;
import static io.github.supportguide.api.HostileRequest.chunked;
import static io.github.supportguide.api.HostileRequest.closes;
import static io.github.supportguide.api.HostileRequest.post;
import static io.github.supportguide.api.HostileRequest.stays;
import static io.github.supportguide.api.HostileRequest.unsent;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes as a body, and ought not to. */
final class HostileBodies {
    private HostileBodies() {}

    static Stream<HostileRequest> json() {
        return Stream.of(
                stays("an object that ends early", 400, "malformed-json", post("{\"" + CANARY + "\":")),
                stays("nothing", 400, "malformed-json", post("")),
                stays("blanks", 400, "malformed-json", post("  \n ")),
                stays("a text", 400, "invalid-question", post("\"" + CANARY + "\"")),
                stays("null", 400, "invalid-question", post("null")),
                stays("a key twice", 400, "malformed-json", post("{\"offer\":\"a\",\"offer\":\"" + CANARY + "\"}")),
                stays("something after it", 400, "malformed-json", post("{" + QUESTION + "}" + CANARY)),
                stays("UTF-16", 400, "malformed-json", post("\u00fe\u00ff\0{\0}")),
                stays("broken UTF-8", 400, "malformed-json", post("{\"offer\":\"\u00c3\u0028\"}")),
                stays("overlong UTF-8", 400, "malformed-json", post("{\"offer\":\"contoso\u00c0\u00afbackup\"}")),
                stays("half a character", 400, "malformed-json|invalid-question", post("{\"offer\":\"\\ud800\"}")),
                stays("a byte of zero", 400, "malformed-json", post("{\"offer\":\"a\0b\"}")),
                stays("a zero in escapes", 400, "invalid-question", post("{\"offer\":\"a\\u0000b\"}")),
                stays("33 levels", 400, "malformed-json", post("[".repeat(33) + "]".repeat(33))),
                stays("100,001 tokens", 400, "malformed-json", post("[" + "1,".repeat(100_000) + "1]")),
                stays("a name of 65", 400, "malformed-json", post("{\"" + "n".repeat(65) + "\":1}")),
                stays("a number of 41", 400, "malformed-json", post("{\"offer\":" + "1".repeat(41) + "}")),
                stays("a huge exponent", 400, "malformed-json|invalid-question", post("{\"offer\":1e1000000000}")),
                stays("not a number", 400, "malformed-json", post("{\"offer\":NaN}")),
                stays("a number for a code", 400, "invalid-question", post("{" + QUESTION + ",\"fault\":12}")),
                stays("an unknown code", 400, "invalid-question", post("{\"issue\":\"" + CANARY + "\"}")),
                stays("a role", 400, "invalid-question", post("{" + QUESTION + ",\"role\":\"" + CANARY + "\"}")),
                stays("an audience", 400, "invalid-question", post("{" + QUESTION + ",\"audience\":\"partner\"}")),
                stays("thousands of unknown keys", 400, "invalid-question", post(unknownKeys(40_000))),
                stays("a prototype", 400, "invalid-question", post("{" + QUESTION + ",\"__proto__\":{}}")));
    }

    private static String unknownKeys(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "\"f%d\":7".formatted(index))
                .collect(Collectors.joining(",", "{", "}"));
    }

    static Stream<HostileRequest> bodies() {
        return Stream.of(
                closes("1,000,001 bytes", 413, "body-too-large", unsent("Content-Length: 1000001")),
                closes(
                        "99,999,999,999 bytes",
                        413,
                        "body-too-large",
                        unsent("Content-Length: 99999999999", "Expect: 100-continue")),
                closes(
                        "3 MB in chunks",
                        413,
                        "body-too-large",
                        chunked(("10000\r\n" + "x".repeat(65_536) + "\r\n").repeat(46))),
                stays("gzip", 415, "unsupported-media-type", post("\u001f\u008b\b\0", "Content-Encoding: gzip")),
                stays(
                        "plain text",
                        415,
                        "unsupported-media-type",
                        post(CANARY).replace("application/json", "text/plain")),
                stays(
                        "no type",
                        415,
                        "unsupported-media-type",
                        post("{}").replace("Content-Type: application/json\r\n", "")),
                closes("a chunk of a huge size", 400, "bad-request", chunked("ffffffffffffffffffff\r\n" + CANARY)),
                closes("a chunk of no size", 400, "bad-request", chunked(CANARY + "\r\n")),
                closes("a chunk with a sign", 400, "bad-request", chunked("-5\r\nhello\r\n0\r\n\r\n")));
    }
}
