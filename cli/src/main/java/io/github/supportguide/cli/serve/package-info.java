/**
 * The command {@code serve}: the API of a catalogue, which follows its folder.
 */
@NullMarked
package io.github.supportguide.cli.serve;

import org.jspecify.annotations.NullMarked;
