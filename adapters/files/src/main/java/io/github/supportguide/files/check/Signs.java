package io.github.supportguide.files.check;

/** Pieces of which one stands in whatever a pattern finds: looking for them first is much quicker. */
record Signs(String... pieces) {
    boolean areMissingIn(String text) {
        for (var piece : pieces) {
            if (text.contains(piece)) {
                return false;
            }
        }
        return true;
    }
}
