/**
 * YAML, JSON and JSON Lines as trees of texts, lists and mappings that know where they stand. Start at
 * {@link io.github.supportguide.files.syntax.Syntax}.
 */
@NullMarked
package io.github.supportguide.files.syntax;

import org.jspecify.annotations.NullMarked;
