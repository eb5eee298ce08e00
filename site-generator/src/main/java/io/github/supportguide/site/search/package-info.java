/**
 * The index that the pages’ search box asks: files of our own that a script can load one by one, even from a disk.
 * Start at {@link io.github.supportguide.site.search.Search}.
 */
@NullMarked
package io.github.supportguide.site.search;

import org.jspecify.annotations.NullMarked;
