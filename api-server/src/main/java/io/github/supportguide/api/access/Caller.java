package io.github.supportguide.api.access;

import io.github.supportguide.offer.Audience;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks, as far as we know.
 *
 * @param name the name of a key or the subject of a token: printable ASCII without blanks, fit for logs
 * @param audience what this caller may see
 */
public record Caller(String name, Audience audience) {
    static final String ATTRIBUTE = Caller.class.getName();

    /** Whoever shows no credentials. */
    public static final Caller PUBLIC = new Caller("anonymous", Audience.PUBLIC);

    /** Who sent a request, once {@link Credentials} were looked at. */
    public static Caller of(Context ctx) {
        return Optional.ofNullable(ctx.<Caller>attribute(ATTRIBUTE)).orElse(PUBLIC);
    }
}
