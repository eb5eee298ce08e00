package io.github.supportguide.site.answer;

import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/**
 * Who answers one issue in one model, for one kind of offers.
 *
 * @param doubts what the published pages leave open about this issue
 * @param related the same issue in the other model, and for other kinds of offers
 */
public record OutcomePage(
        Frame frame,
        String group,
        String issue,
        String text,
        String kind,
        String kindText,
        String model,
        List<Link> related,
        List<Section> sections,
        List<Doubt> doubts)
        implements Page {

    @Override
    public String template() {
        return "outcome";
    }

    /** What is open, and what this guide does about it. */
    public record Doubt(String question, String text) {}

    /** The doubts all together, once; nothing if there are none. */
    public List<List<Doubt>> ifInDoubt() {
        return doubts.isEmpty() ? List.of() : List.of(doubts);
    }

    /** What one asker is told. */
    public record Section(String id, String asker, String heading, Verdict verdict, List<Alternative> alternatives) {

        /** The alternatives all together, once; nothing if there are none. */
        public List<List<Alternative>> ifAny() {
            return alternatives.isEmpty() ? List.of() : List.of(alternatives);
        }
    }

    /** What the asker is told if something more is known, or otherwise. */
    public record Alternative(String id, String condition, Verdict.Brief verdict) {}
}
