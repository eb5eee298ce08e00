/** The shapes of what people and programs read and write, as JSON Schemas; their words are told elsewhere. */
package io.github.supportguide.files.schema;
