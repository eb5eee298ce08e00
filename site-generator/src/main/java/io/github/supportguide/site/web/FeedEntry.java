package io.github.supportguide.site.web;

import io.github.supportguide.site.address.PagePath;
import java.time.Instant;
import java.util.Comparator;

/**
 * Something that happened.
 *
 * @param id what it is called within the guide, for good; with slashes
 * @param page where to read on
 */
record FeedEntry(String id, Instant updated, String title, String text, PagePath page) {
    /** The latest first; what happened at once in the order of ids. */
    static final Comparator<FeedEntry> LATEST_FIRST =
            Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id);
}
