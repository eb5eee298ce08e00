package io.github.supportguide.site.east;

import io.github.supportguide.site.west.GoesEast;

/** One half of a circle, for the rule against circles. */
public final class GoesWest {
    GoesEast next;
}
