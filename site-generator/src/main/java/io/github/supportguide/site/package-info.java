/**
 * The guide as a static site; start at {@link io.github.supportguide.site.SiteGenerator}.
 *
 * <p>A {@code SitePlan} says which pages there are, page models hold what they say in finished words, templates place
 * it, and the files go to a fresh folder that takes the old one’s place at the end.
 */
@NullMarked
package io.github.supportguide.site;

import org.jspecify.annotations.NullMarked;
