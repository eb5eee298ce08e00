/**
 * The wire: how questions come in as texts and JSON, and how answers, offers and the vocabulary go out. One shape
 * for each, for every program. Start at {@link io.github.supportguide.json.Wire}, and for questions at
 * {@link io.github.supportguide.json.QuestionReader}.
 */
@NullMarked
package io.github.supportguide.json;

import org.jspecify.annotations.NullMarked;
