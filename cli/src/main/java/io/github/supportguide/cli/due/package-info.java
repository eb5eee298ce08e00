/**
 * The command {@code due}: which contacts have to be verified, and by when.
 */
@NullMarked
package io.github.supportguide.cli.due;

import org.jspecify.annotations.NullMarked;
