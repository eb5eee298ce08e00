package io.github.supportguide.guide;

import static io.github.supportguide.Offers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Support;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The channels to verify")
class DueChannelsTest {
    private static final Period TERM = Period.ofDays(180);
    private static final Period MONTH = Period.ofDays(30);

    private static List<String> due(Support ofContoso, Period within) {
        return DueChannels.in(Offers.catalogue(Offers.settings(), ofContoso), TODAY, within).stream()
                .filter(channel -> channel.owner().equals("contoso"))
                .map(channel -> channel.kind().code() + " " + channel.due())
                .toList();
    }

    private static Support pageSeen(LocalDate day) {
        return Offers.support("contoso.example", day, TODAY, TODAY);
    }

    @Test
    void stayOutWhileTheyAreFreshForLong() {
        assertEquals(List.of(), DueChannels.in(Offers.catalogue(Offers.settings()), TODAY, MONTH));
    }

    @ParameterizedTest(name = "seen {0} days ago: {1}")
    @CsvSource({"149, false", "150, true", "180, true", "181, true", "999, true"})
    void areThoseThatLapseWithinThePeriod(int daysAgo, boolean due) {
        var seen = TODAY.minusDays(daysAgo);

        assertEquals(due ? List.of("support-url " + seen.plus(TERM)) : List.of(), due(pageSeen(seen), MONTH));
    }

    @ParameterizedTest(name = "seen {0} days ago: {1}")
    @CsvSource({"179, false", "180, false", "181, true"})
    void areOverdueFromTheDayAfter(int daysAgo, boolean overdue) {
        var catalogue = Offers.catalogue(Offers.settings(), pageSeen(TODAY.minusDays(daysAgo)));
        var page = DueChannels.in(catalogue, TODAY, MONTH).stream()
                .filter(channel -> channel.owner().equals("contoso"))
                .findFirst()
                .orElseThrow();

        assertEquals(overdue, page.isOverdue(TODAY));
    }

    @Test
    void areDueAtOnceIfNobodyEverVerifiedThem() {
        var page = Offers.OF_CONTOSO.url();
        var never =
                new Support(page, Optional.empty(), page, Optional.empty(), Optional.empty(), Optional.empty(), page);

        assertEquals(List.of("support-url " + TODAY), due(never, Period.ZERO));
    }

    @Test
    void areNamedByTheirOwners() {
        var owners = all(Offers.catalogue(Offers.settings()));

        assertTrue(owners.contains("contoso engineering engineers@contoso.example"));
        assertTrue(owners.contains("contoso/connector engineering engineers@connector.example"));
        assertFalse(owners.stream().anyMatch(owner -> owner.startsWith("contoso/backup ")), owners::toString);
    }

    @Test
    void comeByDayThenOwnerThenKind() {
        var old = TODAY.minusDays(100);

        var due = DueChannels.in(
                Offers.catalogue(Offers.settings(), Offers.support("contoso.example", old, TODAY, old)), TODAY, TERM);

        assertEquals(
                List.of(
                        "contoso support-url",
                        "contoso csp",
                        "contoso support",
                        "contoso engineering",
                        "contoso/community-rules support"),
                due.stream()
                        .limit(5)
                        .map(channel -> channel.owner() + " " + channel.kind().code())
                        .toList());
    }

    @Test
    void areNotThoseOfWithdrawnOffers() {
        var catalogue = ChanceCatalogue.of(3, 8);
        var alive = catalogue.offers().stream()
                .filter(offer -> !offer.lifecycle().isWithdrawn())
                .toList();
        var due = DueChannels.in(catalogue, TODAY, TERM);

        assertTrue(alive.size() < catalogue.offers().size());
        assertTrue(due.stream()
                .allMatch(channel -> channel.offer()
                        .map(id -> alive.contains(catalogue.offer(id).orElseThrow()))
                        .orElseGet(() -> alive.stream()
                                .anyMatch(offer -> offer.id().publisher().equals(channel.publisher())))));
        assertTrue(due.stream().anyMatch(channel -> channel.offer().isPresent()));
    }

    private static List<String> all(Catalogue catalogue) {
        return DueChannels.in(catalogue, TODAY, TERM).stream()
                .map(channel -> channel.owner() + " " + channel.kind().code() + " " + channel.value())
                .toList();
    }
}
