/**
 * The command {@code import}: foreign records, taken into a catalogue.
 */
@NullMarked
package io.github.supportguide.cli.imports;

import org.jspecify.annotations.NullMarked;
