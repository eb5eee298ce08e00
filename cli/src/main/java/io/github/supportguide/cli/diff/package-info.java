/**
 * The command {@code diff}: which answers change from one catalogue to another.
 */
@NullMarked
package io.github.supportguide.cli.diff;

import org.jspecify.annotations.NullMarked;
