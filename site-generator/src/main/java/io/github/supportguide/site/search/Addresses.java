package io.github.supportguide.site.search;

import io.github.supportguide.site.address.PagePath;

/** Addresses as the index holds them: without the language, which the page that asks knows. */
final class Addresses {

    private Addresses() {}

    static String inItsLanguage(PagePath path) {
        return PagePath.of(path.folders().get(0)).hrefTo(path);
    }

    static String inItsLanguage(PagePath path, String section) {
        return inItsLanguage(path) + "#" + section;
    }
}
