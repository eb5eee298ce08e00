package io.github.supportguide.api.http;

import org.jspecify.annotations.Nullable;

/**
 * What is said.
 *
 * @param shape as it goes on the wire
 * @param next the address of the next page, or null
 */
public record Reply(Object shape, @Nullable String next) {

    public static Reply of(Object shape) {
        return new Reply(shape, null);
    }
}
