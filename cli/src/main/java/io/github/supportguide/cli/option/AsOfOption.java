package io.github.supportguide.cli.option;

import io.github.supportguide.policy.Moments;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** For which day a command holds: the one asked for, else today, in UTC. */
public final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Moment.class,
            description = "The day for which it holds. Default: today.")
    private Instant asOf;

    public Instant moment(Clock clock) {
        return Optional.ofNullable(asOf).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    public LocalDate day(Clock clock) {
        return LocalDate.ofInstant(moment(clock), ZoneOffset.UTC);
    }

    /** Understands a day or a moment. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            return Moments.parse(text)
                    .orElseThrow(() -> new TypeConversionException("has to be a day such as 2026-11-22"));
        }
    }

    /** Understands the same as a day in UTC. */
    public static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.ofInstant(new Moment().convert(text), ZoneOffset.UTC);
        }
    }
}
