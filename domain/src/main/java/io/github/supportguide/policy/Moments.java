package io.github.supportguide.policy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments as people and programs write them, in questions and in files alike. */
public final class Moments {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}([.]\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Moments() {}

    /**
     * A day ({@code 2026-11-22}) means its 00:00 in UTC; a time without an offset is UTC; an offset is converted.
     * Nothing is outside the years that can be written so, in UTC either.
     */
    public static Optional<Instant> parse(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            return MOMENT.matcher(text).matches()
                    ? Optional.of(moment(text)).filter(Moments::canBeWritten)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean canBeWritten(Instant moment) {
        return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    }

    private static Instant moment(String text) {
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime moment
                ? moment.toInstant()
                : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
    }
}
