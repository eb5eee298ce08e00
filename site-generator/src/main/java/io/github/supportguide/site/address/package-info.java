/** Where pages are, and what may stand in a link. */
@NullMarked
package io.github.supportguide.site.address;

import org.jspecify.annotations.NullMarked;
