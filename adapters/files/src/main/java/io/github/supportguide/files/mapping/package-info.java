/**
 * Which fields of an offer and its publisher stand where in the records of others, as people write it down. Start
 * at {@link io.github.supportguide.files.mapping.Mapping}.
 */
@NullMarked
package io.github.supportguide.files.mapping;

import org.jspecify.annotations.NullMarked;
