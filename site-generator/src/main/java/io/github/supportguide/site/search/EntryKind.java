package io.github.supportguide.site.search;

import java.util.Locale;

/** What can be found, in the order in which it is shown. */
enum EntryKind {
    OFFER,
    PUBLISHER,
    ISSUE,
    TERM,
    PAGE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
