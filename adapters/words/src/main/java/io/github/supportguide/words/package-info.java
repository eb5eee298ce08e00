/** Our own texts in every language we speak; start at {@link io.github.supportguide.words.Words}. */
package io.github.supportguide.words;
