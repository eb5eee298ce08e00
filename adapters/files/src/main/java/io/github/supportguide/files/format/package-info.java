/**
 * What stands in the files of a catalogue: from trees of texts to publishers, offers, notices and settings. Start
 * at {@link io.github.supportguide.files.format.Reading}.
 */
@NullMarked
package io.github.supportguide.files.format;

import org.jspecify.annotations.NullMarked;
