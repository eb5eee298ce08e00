/**
 * Finds links that lead nowhere before readers do. Start at {@link io.github.supportguide.site.check.LinkCheck}.
 */
@NullMarked
package io.github.supportguide.site.check;

import org.jspecify.annotations.NullMarked;
