package io.github.supportguide.site.answer;

/**
 * The same question with one thing more known, or otherwise.
 *
 * @param id what tells it apart from the others of the same asker, fit for an anchor
 * @param condition what is known or otherwise, in words
 */
record Variation(String id, String condition, Case it) {

    /** This one, and on top of it another. */
    Variation and(Variation other, String condition) {
        return new Variation(id + "-" + other.id, condition, other.it);
    }
}
