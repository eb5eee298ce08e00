package io.github.supportguide.json;

import io.github.supportguide.policy.Source;
import org.jspecify.annotations.Nullable;

/** A page that a rule was read on; {@code read} is the year or month whose state of it counts. */
public record SourceJson(
        String page, @Nullable String url, @Nullable String read) {
    static SourceJson of(Source source) {
        return new SourceJson(source.page(), source.url().toString(), source.read());
    }
}
