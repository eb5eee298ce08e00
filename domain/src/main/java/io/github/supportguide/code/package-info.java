/** How the words of the vocabulary are spelled outside the library. */
package io.github.supportguide.code;
