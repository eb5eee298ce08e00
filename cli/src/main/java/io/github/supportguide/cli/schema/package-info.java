/**
 * The command {@code schema}: the JSON Schemas of the files of a catalogue.
 */
@NullMarked
package io.github.supportguide.cli.schema;

import org.jspecify.annotations.NullMarked;
