package io.github.supportguide.site.page;

import gg.jte.Content;

/** Renders pieces of pages ahead of the pages that hold them, so that many can share one. */
@FunctionalInterface
public interface Snippets {

    /** @param template its name, without its ending */
    Content of(String template, Object model);
}
