/** Records of other systems, read as offers, and brought into a catalogue’s folder. */
@NullMarked
package io.github.supportguide.files.foreign;

import org.jspecify.annotations.NullMarked;
