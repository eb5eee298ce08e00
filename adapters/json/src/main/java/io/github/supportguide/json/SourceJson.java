package io.github.supportguide.json;

import io.github.supportguide.policy.Source;
import org.jspecify.annotations.Nullable;

/**
 * A page that a rule was read on.
 *
 * @param url null where partners agreed on something that is nowhere to be linked
 * @param read the year, month or span of years whose state of the page counts; null for what partners agreed
 */
public record SourceJson(
        String page, @Nullable String url, @Nullable String read) {
    static SourceJson of(Source source) {
        return new SourceJson(source.page(), source.url().toString(), source.read());
    }
}
