/** Puts files where they belong: all of them, or none. */
@NullMarked
package io.github.supportguide.site.output;

import org.jspecify.annotations.NullMarked;
