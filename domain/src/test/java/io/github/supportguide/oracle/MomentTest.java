package io.github.supportguide.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.edition.RuleDays;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The moments at which everything is asked")
class MomentTest {

    @Test
    void leaveOutNoDayOnWhichARuleChanges() {
        var asked = Moment.ASKED.stream().map(Moment::asOf).collect(Collectors.toSet());

        for (var day : RuleDays.changes()) {
            var change = day.atStartOfDay().toInstant(ZoneOffset.UTC);
            assertTrue(asked.contains(change), day + " is asked about");
            assertTrue(asked.contains(change.minusNanos(1)), "the last moment before " + day + " is asked about");
        }
    }
}
