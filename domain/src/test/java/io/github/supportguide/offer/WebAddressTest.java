package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A web address")
class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://contoso.example",
                "http://contoso.example/support",
                "HTTPS://Contoso.Example/Support?lang=en&x=%20#top",
                "https://contoso.example:8443/",
                "https://contoso.example:65535/",
                "https://192.0.2.1/",
                "https://[2001:db8::1]:8443/",
                "https://例子.測試/支援?問=答",
                "https://例子.測試:8443/",
                "https://bücher.example/",
                "https://contoso.example/it's"
            })
    void mayStandInALink(String text) {
        assertEquals(Optional.of(text), WebAddress.parse(text).map(WebAddress::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contoso.example",
                "//evil.example",
                "/support",
                "https:",
                "https:/evil.example",
                "https:///evil.example",
                "https:////evil.example",
                "https://?x",
                "https://:8443/",
                "https://./",
                "ftp://contoso.example",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "JAVASCRIPT://contoso.example/%0Aalert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "mailto:help@contoso.example",
                "https://contoso.example:65536/",
                "https://例子.測試:65536/",
                "https://user@contoso.example",
                "https://user:secret@contoso.example",
                "https://contoso.example@evil.example",
                "https://user@例子.測試/",
                " https://contoso.example",
                "https://contoso.example ",
                "https://contoso.example/a b",
                "https://contoso.example/\u00A0",
                "https://contoso.example/\u3000",
                "https://contoso.example/\r\nSet-Cookie:x",
                "https://contoso.example/\u0000",
                "https://contoso.example/\u202Etxt.exe",
                "https://contoso\u200B.example/",
                "https://contoso.example/\"onclick=x",
                "https://contoso.example/<b>",
                "https://contoso.example\\@evil.example",
                "https://contoso.example/%zz",
                "https://１２７.０.０.１/",
                "https://contoso.example:port/"
            })
    void isNothingElse(String text) {
        assertEquals(Optional.empty(), WebAddress.parse(text));
    }

    @Test
    void hasAtMost2048Characters() {
        var start = "https://contoso.example/";
        var longest = start + "x".repeat(2048 - start.length());

        assertTrue(WebAddress.parse(longest).isPresent());
        assertTrue(WebAddress.parse(longest + "x").isEmpty());
    }

    @Test
    void isRefusedWithoutRepeatingTheText() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new WebAddress("javascript:alert(1)"));

        assertEquals("not a web address", refusal.getMessage());
    }
}
