/**
 * The command {@code policy}: the rules of a day, and what changed between two days.
 */
@NullMarked
package io.github.supportguide.cli.policy;

import org.jspecify.annotations.NullMarked;
