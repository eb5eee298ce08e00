package io.github.supportguide.api.http;

import io.github.supportguide.api.guard.Limits;
import io.github.supportguide.json.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is in the order of its ids. It goes on behind an id, so that it holds while others come and
 * go and while the catalogue is swapped.
 *
 * @param cursor leads to the page after it, or null
 */
public record Page<T>(List<T> items, @Nullable String cursor) {
    private static final int USUAL = 50;

    /**
     * The page that {@code limit} and {@code cursor} ask for.
     *
     * @param known whether a text can be an id, and which
     * @throws io.github.supportguide.api.problem.Refused if they ask for none
     */
    public static <T, K extends Comparable<? super K>> Page<T> of(
            Stream<T> list, Function<T, K> id, Function<String, Optional<K>> known, Request request) {
        var limit = limit(request);
        var after = after(request).map(text -> known.apply(text).orElseThrow(() -> noCursor(request)));
        var found = list.filter(item ->
                        after.map(last -> id.apply(item).compareTo(last) > 0).orElse(true))
                .limit(limit + 1L)
                .toList();
        var items = found.subList(0, Math.min(limit, found.size()));
        var last = found.size() > limit ? id.apply(items.get(limit - 1)).toString() : null;
        return new Page<>(items, last == null ? null : Cursor.of(last, filters(request)));
    }

    /** Where the page after it is, or null. */
    public @Nullable String next(Request request) {
        if (cursor == null) {
            return null;
        }
        var parameters = new TreeMap<>(request.parameters());
        parameters.put("cursor", cursor);
        parameters.put(Languages.PARAMETER, request.words().languageTag());
        return Address.of(request.http().path(), parameters);
    }

    private static int limit(Request request) {
        var text = request.parameters().getOrDefault("limit", String.valueOf(USUAL));
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= Limits.PAGE) {
            return Integer.parseInt(text);
        }
        throw QueryParameters.refused(Refusal.of("limit", Refusal.Reason.NOT_A_PAGE_SIZE), request.words());
    }

    private static Optional<String> after(Request request) {
        return Optional.ofNullable(request.parameters().get("cursor"))
                .map(cursor -> Cursor.after(cursor, filters(request)).orElseThrow(() -> noCursor(request)));
    }

    private static RuntimeException noCursor(Request request) {
        return QueryParameters.refused(Refusal.of("cursor", Refusal.Reason.NOT_A_CURSOR), request.words());
    }

    /** A cursor belongs to one list, whatever the size of its pages. */
    private static String filters(Request request) {
        Map<String, String> filters = new TreeMap<>(request.parameters());
        filters.remove("limit");
        filters.remove("cursor");
        return Address.of(request.http().path(), filters);
    }
}
