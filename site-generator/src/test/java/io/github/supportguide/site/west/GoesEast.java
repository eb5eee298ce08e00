package io.github.supportguide.site.west;

import io.github.supportguide.site.east.GoesWest;

/** The other half of a circle, for the rule against circles. */
public final class GoesEast {
    GoesWest next;
}
