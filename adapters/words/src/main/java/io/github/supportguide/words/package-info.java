/** Our own texts in every language we speak; start at {@link io.github.supportguide.words.Words}. */
@NullMarked
package io.github.supportguide.words;

import org.jspecify.annotations.NullMarked;
