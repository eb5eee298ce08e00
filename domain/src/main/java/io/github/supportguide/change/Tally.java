package io.github.supportguide.change;

/**
 * How many answers changed for one reason.
 *
 * @param decided those in which the first contact, the route or who is responsible changed
 * @param reached those in which only the channels did
 * @param example the first, the first decided otherwise if there is one
 */
record Tally(long decided, long reached, Example example) {
    static Tally of(Example one, boolean decides) {
        return decides ? new Tally(1, 0, one) : new Tally(0, 1, one);
    }

    Tally plus(Tally later) {
        return new Tally(
                decided + later.decided,
                reached + later.reached,
                decided == 0 && later.decided > 0 ? later.example : example);
    }
}
