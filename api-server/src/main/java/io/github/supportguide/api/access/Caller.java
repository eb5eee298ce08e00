package io.github.supportguide.api.access;

import io.github.supportguide.offer.Audience;

/**
 * Who asks, as far as we know.
 *
 * @param name the name of a key, or what stands for the subject of a token: printable ASCII without blanks, fit for logs, and no
 *     person’s
 * @param audience what this caller may see
 */
public record Caller(String name, Audience audience) {
    /** Whoever shows no credentials. */
    public static final Caller PUBLIC = new Caller("public", Audience.PUBLIC);
}
