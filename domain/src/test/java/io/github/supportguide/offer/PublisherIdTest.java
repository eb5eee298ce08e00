package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The id of a publisher")
class PublisherIdTest {
    private static final String BEYOND_THE_PLANE = "\uD842\uDFB7";

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("a", null),
                arguments("中文發行者", null),
                arguments("Red Canary", null),
                arguments("a\u00A0b", null),
                arguments("x".repeat(100), null),
                arguments(BEYOND_THE_PLANE.repeat(100), null),
                arguments("", IdFault.EMPTY),
                arguments("x".repeat(101), IdFault.TOO_LONG),
                arguments(BEYOND_THE_PLANE.repeat(101), IdFault.TOO_LONG),
                arguments("contoso/backup", IdFault.SLASH),
                arguments("/", IdFault.SLASH),
                arguments("con\u0000toso", IdFault.INVISIBLE),
                arguments("contoso\n", IdFault.INVISIBLE),
                arguments("con\u200Btoso", IdFault.INVISIBLE),
                arguments("con\u202Etoso", IdFault.INVISIBLE),
                arguments("\uFEFFcontoso", IdFault.INVISIBLE),
                arguments("con\u2028toso", IdFault.INVISIBLE),
                arguments("con\uD842toso", IdFault.INVISIBLE),
                arguments(" contoso", IdFault.OUTER_BLANK),
                arguments("contoso ", IdFault.OUTER_BLANK),
                arguments("\u00A0contoso", IdFault.OUTER_BLANK),
                arguments("contoso\u00A0", IdFault.OUTER_BLANK),
                arguments("contoso\u3000", IdFault.OUTER_BLANK));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void hasItsFaults(String text, IdFault fault) {
        assertEquals(Optional.ofNullable(fault), PublisherId.fault(text));
        if (fault == null) {
            assertEquals(text, PublisherId.of(text).toString());
        } else {
            var refusal = assertThrows(IllegalArgumentException.class, () -> PublisherId.of(text));
            assertEquals(fault.code(), refusal.getMessage());
        }
    }

    @ParameterizedTest(name = "{0} in paths: {1}")
    @CsvSource(textBlock = """
                    contoso,     contoso
                    Contoso,     contoso
                    Red Canary,  red~20canary
                    a.b-c_9,     a.b-c_9
                    a.,          a~2e
                    a.b.,        a~2eb~2e
                    .,           ~2e
                    ..,          ~2e~2e
                    .a,          .a
                    a~b,         a~7eb
                    50%,         50~25
                    微軟,        ~e5~be~ae~e8~bb~9f
                    École,       ~c3~a9cole
                    ſoft,        soft
                    ıd,          ~c4~b1d
                    \uD842\uDFB7, ~f0~a0~ae~b7
                    """)
    void isSafeInPaths(String text, String path) {
        assertEquals(path, PublisherId.of(text).inPaths());
    }

    @Test
    void isTheSameInAnyCase() {
        assertEquals(PublisherId.of("Contoso"), PublisherId.of("cONTOSO"));
        assertEquals(
                PublisherId.of("Contoso").hashCode(), PublisherId.of("cONTOSO").hashCode());
        assertNotEquals(PublisherId.of("contoso"), PublisherId.of("contoso-eu"));
    }

    /** Maps of many thousand offers rely on it. */
    @Test
    void spreadsOverTables() {
        assertNotEquals(
                PublisherId.of("contoso").hashCode(), PublisherId.of("fabrikam").hashCode());
    }
}
