/** The site as data: files that say what the API says at the same paths. */
@NullMarked
package io.github.supportguide.site.twin;

import org.jspecify.annotations.NullMarked;
