package io.github.supportguide.api.operate;

import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.api.live.Snapshot;
import io.github.supportguide.guide.DueChannels;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Tells of the catalogue that is served, at the moment somebody asks. */
final class CatalogueMetrics {
    private static final double MILLIS = 1e3;

    private final LiveCatalogue live;
    private final Clock clock;
    private volatile @Nullable Stale stale;

    CatalogueMetrics(LiveCatalogue live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    void register(PrometheusRegistry registry) {
        gauge("catalogue_age_seconds", "Since the catalogue was taken in.", this::age, registry);
        gauge("catalogue_offers", "Offers of the catalogue.", this::offers, registry);
        gauge("stale_channels", "Channels whose verification has lapsed by today.", this::stale, registry);
        gauge("degraded", "1 if the newest catalogue cannot be used.", () -> live.isDegraded() ? 1 : 0, registry);
        CounterWithCallback.builder()
                .name("supportguide_reloads")
                .help("Newer catalogues that took the place of the one before, and such as could not be used.")
                .labelNames("result")
                .callback(reloads -> {
                    reloads.call(live.taken(), "ok");
                    reloads.call(live.refused(), "failed");
                })
                .register(registry);
    }

    private static void gauge(String name, String help, DoubleSupplier value, PrometheusRegistry registry) {
        GaugeWithCallback.builder()
                .name("supportguide_" + name)
                .help(help)
                .callback(gauge -> gauge.call(value.getAsDouble()))
                .register(registry);
    }

    private double age() {
        return Duration.between(live.now().since(), clock.instant()).toMillis() / MILLIS;
    }

    private double offers() {
        return live.now().catalogue().offers().size();
    }

    /** Counted once a day and catalogue: it takes a look at every channel. */
    @SuppressWarnings("ReferenceEquality") // a snapshot that looks like another is another
    private double stale() {
        var snapshot = live.now();
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var known = stale;
        if (known == null || known.snapshot != snapshot || !known.day.equals(day)) {
            known = Stale.on(day, snapshot);
            stale = known;
        }
        return known.channels;
    }

    private record Stale(LocalDate day, Snapshot snapshot, long channels) {
        static Stale on(LocalDate day, Snapshot snapshot) {
            var due = DueChannels.in(snapshot.catalogue(), day, Period.ZERO);
            return new Stale(
                    day,
                    snapshot,
                    due.stream().filter(channel -> channel.isOverdue(day)).count());
        }
    }
}
