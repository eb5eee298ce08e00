package io.github.supportguide.site.page;

/**
 * A heading of our own around words that somebody else wrote.
 *
 * @param before ours, with the blank that belongs between
 * @param subject theirs
 * @param after ours again
 */
public record Heading(String before, Phrase subject, String after) {

    /** @param key of a text with one place, for the subject */
    static Heading of(String key, Phrase subject, Edition edition) {
        var said = edition.say(key, subject.text());
        var start = said.indexOf(subject.text());
        return new Heading(
                said.substring(0, start),
                subject,
                said.substring(start + subject.text().length()));
    }

    @Override
    public String toString() {
        return before + subject + after;
    }
}
