package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.catalogue.Settings;
import java.time.LocalDate;

/** Whether a channel was verified lately, seen from the day of the check. */
final class Freshness {
    private Freshness() {}

    /** Looks at the day somebody says to have verified a channel. */
    static void check(LocalDate verified, Place place, Reading reading) {
        reading.day().ifPresent(day -> {
            if (verified.isAfter(tomorrowSomewhere(day))) {
                reading.find(FindingRule.FUTURE_VERIFICATION, place, verified.toString());
            } else if (isStale(reading, verified, day)) {
                reading.find(FindingRule.STALE_VERIFICATION, place, verified.toString());
            }
        });
    }

    /** Tells of a channel that nobody ever verified. */
    static void checkNever(Place place, Reading reading) {
        if (reading.day().isPresent()) {
            reading.find(FindingRule.NEVER_VERIFIED, place);
        }
    }

    /** East of Greenwich the day begins earlier. */
    private static LocalDate tomorrowSomewhere(LocalDate day) {
        return day.plusDays(1);
    }

    private static boolean isStale(Reading reading, LocalDate verified, LocalDate day) {
        var every = reading.settings().map(Settings::verifyEvery).orElse(Settings.DEFAULT_VERIFY_EVERY);
        return verified.plus(every).isBefore(day);
    }
}
