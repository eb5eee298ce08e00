package io.github.supportguide.api.http;

/**
 * What is said.
 *
 * @param shape as it goes on the wire
 * @param next the address of the next page, or null
 */
public record Reply(Object shape, String next) {

    public static Reply of(Object shape) {
        return new Reply(shape, null);
    }
}
