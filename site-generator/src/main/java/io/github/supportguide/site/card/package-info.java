/**
 * The support card: one page for each offer, with whom to contact for every issue, and how. Start at
 * {@link io.github.supportguide.site.card.Cards}.
 */
@NullMarked
package io.github.supportguide.site.card;

import org.jspecify.annotations.NullMarked;
