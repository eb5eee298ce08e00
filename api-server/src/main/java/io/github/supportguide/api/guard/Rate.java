package io.github.supportguide.api.guard;

import java.time.Duration;

/**
 * How often one caller may ask.
 *
 * @param aSecond requests a second in the long run
 * @param burst requests at once after a rest
 */
public record Rate(int aSecond, int burst) {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** For callers elsewhere, unless somebody asks for something else. */
    public static final Rate STANDARD = new Rate(100, 200);

    public Rate {
        if (aSecond < 1 || burst < 1 || aSecond > SECOND) {
            throw new IllegalArgumentException("a rate starts at 1 a second and a burst of 1");
        }
    }

    /** What one request costs, in nanoseconds of waiting. */
    long cost() {
        return SECOND / aSecond;
    }

    /** What a burst costs. */
    long credit() {
        return cost() * burst;
    }
}
