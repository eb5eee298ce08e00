package io.github.supportguide.api.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that somebody sets, forward and back. It starts at noon of 22 November 2026. */
final class WallClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    void set(String moment) {
        now = Instant.parse(moment);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
