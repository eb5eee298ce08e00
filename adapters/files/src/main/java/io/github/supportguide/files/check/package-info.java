/**
 * What is wrong with single values of a catalogue, wherever they stand: texts, addresses, numbers, translations.
 * Start at {@link io.github.supportguide.files.check.Flaw}.
 */
@NullMarked
package io.github.supportguide.files.check;

import org.jspecify.annotations.NullMarked;
