/** What is wrong with single values of a catalogue, wherever they stand: texts, addresses, numbers, translations. */
@NullMarked
package io.github.supportguide.files.check;

import org.jspecify.annotations.NullMarked;
