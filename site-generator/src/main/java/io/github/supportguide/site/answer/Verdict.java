package io.github.supportguide.site.answer;

import io.github.supportguide.site.address.Link;
import java.util.List;

/** What was decided, why, and what comes next, in words. */
public record Verdict(
        String firstContact,
        String summary,
        List<Stop> way,
        List<Fact> facts,
        List<Listing> nextSteps,
        List<Link> contracting,
        List<Listing> evidence,
        List<Ground> grounds,
        List<Listing> whyNot) {

    /**
     * A party on the way of a question.
     *
     * @param kind a class for the style sheet: {@code asker}, {@code passing}, {@code responsible}, {@code candidate}
     *     or {@code later}
     * @param tasks what the party does there
     */
    public record Stop(String kind, String party, String tasks) {}

    /** A heading and what stands below it. */
    public record Listing(String heading, List<String> items) {

        /** One listing, or none if there is nothing to list. */
        static List<Listing> ifAny(String heading, List<String> items) {
            return items.isEmpty() ? List.of() : List.of(new Listing(heading, items));
        }
    }

    /** What was decided, and no more. */
    public record Brief(String summary, List<Fact> facts) {}

    /** A label and what stands beside it. */
    public record Fact(String label, String value) {}

    /**
     * A rule that decided.
     *
     * @param status how well it is founded
     * @param validity the days on which it holds
     * @param notes what to be careful about
     */
    public record Ground(String text, String status, String validity, List<String> notes, List<Reading> sources) {}

    /** A page, and the state of it that was read. */
    public record Reading(Link page, String read) {}
}
