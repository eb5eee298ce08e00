package io.github.supportguide.site.page;

import java.util.function.Supplier;

/**
 * A file to be: where it goes, and how to make it once it is its turn.
 *
 * @param path from the root of the site, with slashes
 */
public record PlannedFile(String path, Supplier<byte[]> content) {}
