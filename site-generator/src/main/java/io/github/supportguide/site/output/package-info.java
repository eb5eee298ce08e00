/**
 * Puts files where they belong: all of them, or none. Start at
 * {@link io.github.supportguide.site.output.SiteFolder}.
 */
@NullMarked
package io.github.supportguide.site.output;

import org.jspecify.annotations.NullMarked;
