/** Finds links that lead nowhere before readers do. */
@NullMarked
package io.github.supportguide.site.check;

import org.jspecify.annotations.NullMarked;
