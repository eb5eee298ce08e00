/** Files of others as text: in which encoding they are, and from where on they are not. */
@NullMarked
package io.github.supportguide.files.encoding;

import org.jspecify.annotations.NullMarked;
