package io.github.supportguide.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** When is asked, and when was ordered: on both sides of every border that the specification draws. */
record Moment(Instant asOf, Optional<Instant> orderedAt) {
    private static final Duration TICK = Duration.ofNanos(1);
    private static final Instant PROGRAMME = Instant.parse("2020-05-05T00:00:00Z");
    private static final Instant CHANGE = Instant.parse("2023-01-01T00:00:00Z");
    private static final List<Duration> WINDOWS =
            List.of(Duration.ofHours(24), Duration.ofHours(72), Duration.ofDays(14));

    /** Each with an order of unknown date. */
    static final List<Moment> ASKED = Stream.of(
                    PROGRAMME.minus(TICK),
                    PROGRAMME,
                    Instant.parse("2021-06-10T15:30:00Z"),
                    CHANGE.minus(TICK),
                    CHANGE,
                    CHANGE.plus(Duration.ofHours(72)),
                    Instant.parse("2026-11-22T08:00:00Z"),
                    Instant.parse("9999-12-31T23:59:59.999999999Z"))
            .map(asOf -> new Moment(asOf, Optional.empty()))
            .toList();

    /** Those, and each with every order that is worth trying. */
    static final List<Moment> ALL = ASKED.stream().flatMap(Moment::andItsOrders).toList();

    /** This one, and the same with every order that is worth trying. */
    Stream<Moment> andItsOrders() {
        return Stream.concat(Stream.of(this), orders().map(order -> new Moment(asOf, Optional.of(order))));
    }

    private Stream<Instant> orders() {
        var ends = WINDOWS.stream().map(asOf::minus).flatMap(end -> Stream.of(end, end.plus(TICK)));
        var borders = Stream.of(PROGRAMME, CHANGE).flatMap(border -> Stream.of(border.minus(TICK), border));
        return Stream.of(Stream.of(asOf), ends, borders)
                .flatMap(Function.identity())
                .filter(order -> !order.isAfter(asOf))
                .distinct();
    }
}
