package io.github.supportguide.api;

import io.github.supportguide.api.access.Callers;
import io.github.supportguide.api.guard.GuardSettings;
import io.github.supportguide.api.guard.Limits;
import io.github.supportguide.api.guard.Rate;
import io.github.supportguide.api.guard.TrustedProxies;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a server is to run. What is not said is left out: no second port, no limit, no keys, no foreign pages.
 *
 * @param host the address to listen on
 * @param port the port to listen on, or 0 for any that is free
 * @param operationsPort a port for those who keep it running; the first one then tells no metrics
 * @param corsOrigins whose pages may read what it says; if nobody is named, everybody’s
 * @param trustedProxies addresses or networks whose word about the caller’s address counts
 * @param rateLimit how many requests a second one caller has, twice as many at once
 * @param callers who is known by what credentials
 * @param help the pages that explain problems
 * @param accessLog whether to log every request
 * @param drain how long to go on answering after it was told to stop, so that others hear of it and turn away
 */
public record ApiSettings(
        String host,
        int port,
        OptionalInt operationsPort,
        List<String> corsOrigins,
        List<String> trustedProxies,
        OptionalInt rateLimit,
        Callers callers,
        HelpPages help,
        boolean accessLog,
        Duration drain) {

    public ApiSettings {
        corsOrigins = List.copyOf(corsOrigins);
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** How the server is guarded. */
    GuardSettings guards() {
        return new GuardSettings(
                Limits.STANDARD,
                TrustedProxies.of(trustedProxies),
                rateLimit.stream()
                        .mapToObj(aSecond -> new Rate(aSecond, 2 * aSecond))
                        .findFirst());
    }

    /** Settings to say more of. */
    public static ApiSettingsBuilder at(String host, int port) {
        return new ApiSettingsBuilder(host, port);
    }
}
