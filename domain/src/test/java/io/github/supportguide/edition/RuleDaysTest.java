package io.github.supportguide.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The days of change")
class RuleDaysTest {

    @Test
    void areThoseWeKnow() {
        assertEquals(List.of(LocalDate.of(2020, 5, 5), LocalDate.of(2023, 1, 1)), RuleDays.changes());
    }

    @Tag("exhaustive")
    @Test
    void missNoChange() {
        var days = Stream.iterate(LocalDate.of(2019, 12, 1), day -> day.plusDays(1))
                .limit(8 * 365)
                .filter(day -> !said(day).equals(said(day.minusDays(1))))
                .toList();

        assertTrue(RuleDays.changes().containsAll(days));
        assertEquals(RuleDays.changes(), days);
    }

    /** What a customer and its partner are told on a day, and by which roles they may act. */
    private static List<Object> said(LocalDate day) {
        return Arrays.stream(Issue.values())
                .flatMap(issue -> Stream.concat(
                        CspModel.DIRECT_BILL.askers().stream()
                                .map(asker -> SupportPolicy.decide(
                                        OfferClass.THIRD_PARTY.traits(),
                                        Situation.of(
                                                CspModel.DIRECT_BILL,
                                                asker,
                                                issue,
                                                day.atStartOfDay().toInstant(ZoneOffset.UTC)))),
                        Stream.of(RoleTable.inForce(issue, day))))
                .map(Object.class::cast)
                .toList();
    }
}
