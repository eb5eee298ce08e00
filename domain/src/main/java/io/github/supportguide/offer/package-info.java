/**
 * What is sold and by whom: offers, their publishers, and the channels on which these can be reached. Start at
 * {@link io.github.supportguide.offer.Offer}.
 */
@NullMarked
package io.github.supportguide.offer;

import org.jspecify.annotations.NullMarked;
