/** The support card: one page for each offer, with whom to contact for every issue, and how. */
@NullMarked
package io.github.supportguide.site.card;

import org.jspecify.annotations.NullMarked;
