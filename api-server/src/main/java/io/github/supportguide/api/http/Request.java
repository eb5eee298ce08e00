package io.github.supportguide.api.http;

import io.github.supportguide.api.access.Caller;
import io.github.supportguide.api.live.Snapshot;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody wants to know.
 *
 * @param moment of asking, to the second
 * @param parameters by name, all but the language
 */
public record Request(
        Context http, Snapshot snapshot, Caller caller, Words words, Instant moment, Map<String, String> parameters) {
    private static final String CALLER = Caller.class.getName();

    /** @throws io.github.supportguide.api.problem.Refused if its language or a parameter is not understood */
    static Request of(Context ctx, Snapshot snapshot, Instant moment) {
        var words = Languages.of(ctx, snapshot.catalogue());
        var parameters = QueryParameters.of(ctx, words);
        parameters.remove(Languages.PARAMETER);
        return new Request(ctx, snapshot, caller(ctx), words, moment, parameters);
    }

    /** Remembers who was let in with it. */
    public static void cameFrom(Caller caller, Context ctx) {
        ctx.attribute(CALLER, caller);
    }

    private static Caller caller(Context ctx) {
        return Optional.<Caller>ofNullable(ctx.attribute(CALLER)).orElse(Caller.PUBLIC);
    }

    /** What the caller may see. */
    public Audience audience() {
        return caller.audience();
    }

    public Catalogue catalogue() {
        return snapshot.catalogue();
    }

    /** For which channels count as fresh or stale. */
    public LocalDate day() {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** @throws io.github.supportguide.api.problem.Refused if there are other parameters */
    public void takesOnly(String... names) {
        var known = new TreeSet<>(Set.of(names));
        known.add(Languages.PARAMETER);
        QueryParameters.refuse(
                parameters.keySet().stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> Refusal.of(name, Refusal.Reason.UNKNOWN_FIELD, name, List.copyOf(known)))
                        .toList(),
                words);
    }

    /** A parameter, if it was given. */
    public Optional<String> given(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    /** @throws io.github.supportguide.api.problem.Refused if it was not given */
    public String required(String parameter) {
        return given(parameter)
                .orElseThrow(() -> QueryParameters.refused(Refusal.of(parameter, Refusal.Reason.MISSING), words));
    }
}
