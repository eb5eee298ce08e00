package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The id of an offer")
class OfferIdTest {

    @Test
    void keepsItsSpelling() {
        var id = OfferId.of("Contoso/Backup & Restore");

        assertEquals("Contoso/Backup & Restore", id.toString());
        assertEquals(PublisherId.of("contoso"), id.publisher());
        assertEquals("Backup & Restore", id.name());
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"contoso/backup, Contoso/BACKUP", "ÉCOLE/Ä, école/ä", "kelvin/k, kelvin/\u212A"})
    void isTheSameInAnyCase(String one, String other) {
        assertEquals(OfferId.of(one), OfferId.of(other));
        assertEquals(OfferId.of(one).hashCode(), OfferId.of(other).hashCode());
        assertEquals(0, OfferId.of(one).compareTo(OfferId.of(other)));
    }

    @Test
    void tellsPublisherFromName() {
        assertNotEquals(OfferId.of("contoso/backup"), OfferId.of("backup/contoso"));
        assertNotEquals((Object) OfferId.of("contoso/backup"), "contoso/backup");
    }

    @Test
    void sortsByPublisherThenName() {
        var sorted = Stream.of("fabrikam/a", "contoso-eu/a", "Contoso/b", "contoso/A")
                .map(OfferId::of)
                .sorted()
                .map(OfferId::toString);

        assertEquals(List.of("contoso/A", "Contoso/b", "contoso-eu/a", "fabrikam/a"), sorted.toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
                    contoso/backup,    -
                    contoso,           slash
                    '',                slash
                    contoso/back/up,   slash
                    /backup,           empty
                    contoso/,          empty
                    'contoso /backup', outer-blank
                    'contoso/ backup', outer-blank
                    """)
    void hasItsFaults(String text, String fault) {
        assertEquals(Optional.ofNullable(fault), OfferId.fault(text).map(IdFault::code));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"contoso, slash", "contoso/a/b, slash", "/backup, empty", "contoso/, empty"})
    void isRefusedWithTheFault(String text, String fault) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> OfferId.of(text));

        assertEquals(fault, refusal.getMessage());
    }

    @Test
    void standsInPathsInTwoParts() {
        assertEquals("red~20canary/edr", OfferId.of("Red Canary/EDR").inPaths());
        assertEquals("~2e~2e/~2e", OfferId.of("../.").inPaths());
    }

    /** Maps of many thousand offers rely on it. */
    @Test
    void spreadsOverTables() {
        assertNotEquals(
                OfferId.of("contoso/backup").hashCode(),
                OfferId.of("contoso/scan").hashCode());
    }
}
