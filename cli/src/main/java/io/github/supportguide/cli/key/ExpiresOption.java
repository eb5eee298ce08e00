package io.github.supportguide.cli.key;

import io.github.supportguide.api.access.Expiry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How long a key will count. */
final class ExpiresOption {
    @Option(
            names = "--expires",
            paramLabel = "DATE",
            defaultValue = "P365D",
            description = "The last day on which it counts, in UTC, or for how long. Default: ${DEFAULT-VALUE}.")
    private String text;

    /** @throws ParameterException if it is nothing of the kind, or over already */
    Expiry seenFrom(Instant now, CommandLine command) {
        return moment(now)
                .filter(expiry -> expiry.end().isAfter(now))
                .orElseThrow(() -> new ParameterException(
                        command, "--expires has to be a day to come such as 2027-11-22, or a time such as P90D"));
    }

    private Optional<Expiry> moment(Instant now) {
        return text.startsWith("P") ? after(now) : Expiry.parse(text);
    }

    private Optional<Expiry> after(Instant now) {
        try {
            var day = LocalDate.ofInstant(now, ZoneOffset.UTC).plus(Period.parse(text));
            return Expiry.parse(day.toString());
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
