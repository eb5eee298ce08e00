/**
 * The command {@code site}: the guide of a catalogue as pages.
 */
@NullMarked
package io.github.supportguide.cli.site;

import org.jspecify.annotations.NullMarked;
