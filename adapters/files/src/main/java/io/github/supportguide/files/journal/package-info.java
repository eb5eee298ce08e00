/**
 * Changes of many files in a folder that count all at once, whatever happens on the way. Start at
 * {@link io.github.supportguide.files.journal.PendingFiles}.
 */
@NullMarked
package io.github.supportguide.files.journal;

import org.jspecify.annotations.NullMarked;
