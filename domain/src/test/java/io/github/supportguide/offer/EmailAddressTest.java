package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An e-mail address")
class EmailAddressTest {
    private static final String LOCAL_64 = "l".repeat(64);
    private static final String DOMAIN_189 = "d".repeat(63) + "." + "d".repeat(63) + "." + "d".repeat(61);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help@contoso.example",
                "first.last+csp@support.contoso.example",
                "o'brien@contoso.example",
                "HELP@CONTOSO.EXAMPLE",
                "a@b.co",
                "help@例子.測試",
                "help@bücher.example",
                "help@xn--fsq092h.example"
            })
    void isOneMailbox(String text) {
        assertEquals(Optional.of(text), EmailAddress.parse(text).map(EmailAddress::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contoso",
                "@contoso.example",
                "help@",
                "help@contoso",
                "help@contoso.e",
                "help@@contoso.example",
                "help@-contoso.example",
                "help@contoso-.example",
                "help@contoso..example",
                "help@contoso.example.",
                ".help@contoso.example",
                "help.@contoso.example",
                "he..lp@contoso.example",
                "help@192.0.2.1",
                "a@b.c?bcc=x",
                "a@b.example?bcc=x@y.example",
                "a?bcc=x@b.example",
                "a&cc=x@b.example",
                "a%0Abcc@b.example",
                "a@b.example,c@d.example",
                "a@b.example;c@d.example",
                "a@b.example c@d.example",
                "a@b.example\r\nBcc: x@y.example",
                "a@b.example\n",
                "Help <help@contoso.example>",
                "<help@contoso.example>",
                "\"help\"@contoso.example",
                "mailto:help@contoso.example",
                " help@contoso.example",
                "help@con\u200Btoso.example",
                "支援@contoso.example"
            })
    void isNothingElse(String text) {
        assertEquals(Optional.empty(), EmailAddress.parse(text));
    }

    @Test
    void hasAtMost254Characters() {
        var longest = LOCAL_64 + "@" + DOMAIN_189;

        assertEquals(254, longest.length());
        assertTrue(EmailAddress.parse(longest).isPresent());
        assertTrue(EmailAddress.parse(longest + "d").isEmpty());
    }

    @Test
    void hasAtMost64BeforeTheAt() {
        assertTrue(EmailAddress.parse(LOCAL_64 + "@b.example").isPresent());
        assertTrue(EmailAddress.parse(LOCAL_64 + "l@b.example").isEmpty());
    }

    @Test
    void isRefusedWithoutRepeatingTheText() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new EmailAddress("a@b.c?bcc=x"));

        assertEquals("not an e-mail address", refusal.getMessage());
    }
}
