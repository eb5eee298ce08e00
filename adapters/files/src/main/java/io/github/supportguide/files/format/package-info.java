/** What stands in the files of a catalogue: from trees of texts to publishers, offers, notices and settings. */
@NullMarked
package io.github.supportguide.files.format;

import org.jspecify.annotations.NullMarked;
