/**
 * The catalogue that a command is given: opened, and what is wrong with it told.
 */
@NullMarked
package io.github.supportguide.cli.catalogue;

import org.jspecify.annotations.NullMarked;
