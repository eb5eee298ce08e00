/**
 * The wire: how questions come in as texts and JSON, and how answers, offers and the vocabulary go out. One shape for
 * each, for every program.
 */
@NullMarked
package io.github.supportguide.json;

import org.jspecify.annotations.NullMarked;
