/** How the words of the vocabulary are spelled outside the library. */
@NullMarked
package io.github.supportguide.code;

import org.jspecify.annotations.NullMarked;
