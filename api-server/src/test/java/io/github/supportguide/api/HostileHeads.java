package io.github.supportguide.api;

import static io.github.supportguide.api.HostileRequest.CANARY;
import static io.github.supportguide.api.HostileRequest.closes;
import static io.github.supportguide.api.HostileRequest.get;
import static io.github.supportguide.api.HostileRequest.request;
import static io.github.supportguide.api.HostileRequest.stays;
import static io.github.supportguide.api.HostileRequest.unsent;

import java.util.stream.Stream;

/** What stands in a request line and in headers, and ought not to. */
final class HostileHeads {
    private HostileHeads() {}

    static Stream<HostileRequest> heads() {
        return Stream.of(
                closes(
                        "two ways to tell a length",
                        400,
                        "bad-request",
                        unsent("Content-Length: 5", "Transfer-Encoding: chunked") + "0\r\n\r\n"),
                closes("two lengths", 400, "bad-request", unsent("Content-Length: 5", "Content-Length: 6") + "hello!"),
                closes("a length with a sign", 400, "bad-request", unsent("Content-Length: +5") + "hello"),
                closes("a folded header", 400, "bad-request", get("/live", "X-A: a", " " + CANARY)),
                closes("two hosts", 400, "bad-request", get("/live", "Host: " + CANARY)),
                closes("no host", 400, "bad-request", "GET /live HTTP/1.1\r\n\r\n"),
                closes("an HTTP to come", 505, "bad-request", "GET /live HTTP/3.0\r\nHost: localhost\r\n\r\n"),
                closes("no HTTP", 400, "bad-request", "\u0016\u0003\u0001\u0002\0\u0001\r\n\r\n"),
                closes("a header of 9 KB", 431, "headers-too-large", get("/live", "X-A: " + "x".repeat(9_000))),
                closes(
                        "5,000 headers",
                        431,
                        "headers-too-large",
                        "GET /live HTTP/1.1\r\nHost: localhost\r\n" + "a: b\r\n".repeat(5_000) + "\r\n"),
                closes("an address of 4,097", 414, "address-too-long", get("/v1/offers?q=" + "x".repeat(4_097 - 13))),
                closes("an address of 9 KB", 414, "address-too-long", get("/" + "x".repeat(9_000))),
                stays(
                        "a type that we do not have",
                        406,
                        "not-acceptable",
                        get("/v1/offers", "Accept: application/xml")),
                stays(
                        "markup in an id",
                        404,
                        "unknown-offer",
                        get("/v1/offers/contoso/%3Cimg%20src=x%20onerror=" + CANARY + "%3E", "Accept: text/html")),
                stays("TRACE", 405, "method-not-allowed", request("TRACE /v1/offers")),
                stays("an unknown method", 405, "method-not-allowed", request("BREW /v1/offers")),
                stays(
                        "another method in a header",
                        405,
                        "method-not-allowed",
                        request("POST /v1/offers", "Content-Length: 0", "X-HTTP-Method-Override: GET")),
                stays(
                        "a type that is refused, and any other",
                        406,
                        "not-acceptable",
                        get("/v1/offers", "Accept: application/json;q=0, */*")),
                stays("PUT", 405, "method-not-allowed", request("PUT /v1/offers", "Content-Length: 0")),
                stays("DELETE", 405, "method-not-allowed", request("DELETE /v1/offers/contoso/backup")));
    }

    static Stream<HostileRequest> parameters() {
        return Stream.of(
                        "limit=-1",
                        "limit=0",
                        "limit=1e9",
                        "limit=201",
                        "limit=5&limit=6",
                        "limit=",
                        "offset=9223372036854775808",
                        "cursor=" + CANARY,
                        "cursor=%00",
                        "fields=engineeringContact",
                        "include=" + CANARY,
                        "sort=" + CANARY,
                        "language=" + CANARY,
                        "apiKey=" + CANARY,
                        "%6cimit=-1",
                        "publisher=%ff")
                .map(query ->
                        stays("the query " + query, 400, "invalid-parameter|bad-request", get("/v1/offers?" + query)));
    }
}
