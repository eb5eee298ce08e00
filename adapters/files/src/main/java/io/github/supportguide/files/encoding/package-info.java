/**
 * Files of others as text: in which encoding they are, and from where on they are not. Start at
 * {@link io.github.supportguide.files.encoding.EncodedFile}.
 */
@NullMarked
package io.github.supportguide.files.encoding;

import org.jspecify.annotations.NullMarked;
