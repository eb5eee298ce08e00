package io.github.supportguide.site.guide;

import io.github.supportguide.site.answer.Verdict.Reading;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** What the guide rests on, and what it does not know. */
public record AboutPage(
        Frame frame, List<Figure> figures, List<Figure> made, List<Reading> sources, List<Unknown> unknown)
        implements Page {

    @Override
    public String template() {
        return "about";
    }

    /** A label and a number, or another short value. */
    public record Figure(String label, String value) {}

    /** What the published pages leave open, and what the guide does about it. */
    public record Unknown(String id, String question, String text, List<Reading> sources) {}
}
