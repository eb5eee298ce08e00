package io.github.supportguide.api.spec;

import java.util.List;

/** What nobody means to send, by where it stands. Texts are as they stand in an address. */
final class Odd {
    static final List<String> TEXTS = List.of(
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

    static final List<String> BODIES = List.of(
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

    static final List<String> TYPES = List.of(
            "application/json; charset=utf-8",
            "APPLICATION/JSON",
            "text/plain",
            "application/xml",
            "application/json-patch+json",
            "multipart/form-data",
            ";",
            "*/*");

    static final List<String> ACCEPTS = List.of(
            "text/html",
            "application/xml",
            "application/json;q=0",
            "*/*;q=0.1",
            "application/problem+json",
            "text/*, application/*;q=0.2",
            ";;;",
            ",");

    static final List<String> LANGUAGES = List.of(
            "*", "zh-CN", "en;q=2", "en;q=", "x".repeat(500), "de, *;q=0", "zh-Hant-TW;q=0.1, en;q=0.01", "-", ";;;");

    static final List<String> TAGS =
            List.of("*", "\"x\"", "W/\"x\", \"y\"", "x", "\"", "\"\"", ",,,", "W/*", "\"" + "t".repeat(2000) + "\"");

    static final List<String> CREDENTIALS = List.of(
            "Bearer", "Bearer ", "Bearer x", "Bearer " + "k".repeat(43), "bearer a.b.c", "Basic eDp5", "Digest x", "k");

    static final List<String> NAMES = List.of(
            "x".repeat(64),
            "x".repeat(65),
            "a b",
            "<b>",
            "é",
            "..",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    private Odd() {}
}
