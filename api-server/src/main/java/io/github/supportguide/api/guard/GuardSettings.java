package io.github.supportguide.api.guard;

import java.util.Optional;

/**
 * How the API is guarded.
 *
 * @param rate how often anybody may ask; without one, callers elsewhere get {@link Rate#STANDARD} and those on this
 *     machine are not counted
 */
public record GuardSettings(Limits limits, TrustedProxies proxies, Optional<Rate> rate) {
    /** What holds unless somebody asks for something else. */
    public static final GuardSettings STANDARD =
            new GuardSettings(Limits.STANDARD, TrustedProxies.NONE, Optional.empty());
}
