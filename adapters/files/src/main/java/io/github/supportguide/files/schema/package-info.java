/** The shapes of what people and programs read and write, as JSON Schemas; their words are told elsewhere. */
@NullMarked
package io.github.supportguide.files.schema;

import org.jspecify.annotations.NullMarked;
