/**
 * The command {@code check}: everything that is to be mended in a catalogue.
 */
@NullMarked
package io.github.supportguide.cli.check;

import org.jspecify.annotations.NullMarked;
