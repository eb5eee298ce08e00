/**
 * The command {@code answer}: one question, answered as text or as JSON.
 */
@NullMarked
package io.github.supportguide.cli.answer;

import org.jspecify.annotations.NullMarked;
