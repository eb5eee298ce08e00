package io.github.supportguide.site.page;

import io.github.supportguide.site.address.PagePath;
import java.util.function.Supplier;

/** A page to be: where it goes, and how to make it once it is its turn. */
public record PlannedPage(PagePath path, Supplier<Page> page) {}
