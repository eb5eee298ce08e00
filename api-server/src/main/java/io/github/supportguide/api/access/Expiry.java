package io.github.supportguide.api.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Until when a key counts, by the clock of the server: through a day, in UTC, or up to a moment.
 *
 * @param text as people wrote it
 * @param end the first moment at which the key counts no more
 */
public record Expiry(String text, Instant end) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    /** The end of a day. */
    public static Expiry after(LocalDate day) {
        return new Expiry(
                day.toString(), day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Understands a day such as 2027-11-22 or a moment such as 2027-11-22T18:00:00Z. */
    public static Optional<Expiry> parse(String text) {
        if (MOMENT.matcher(text).matches()) {
            return moment(text);
        }
        return day(text).map(Expiry::after);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Expiry> moment(String text) {
        try {
            return Optional.of(new Expiry(text, Instant.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
