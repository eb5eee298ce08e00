/**
 * How the words of the vocabulary are spelled outside the library. Start at
 * {@link io.github.supportguide.code.Coded}.
 */
@NullMarked
package io.github.supportguide.code;

import org.jspecify.annotations.NullMarked;
