package io.github.supportguide.site.guide;

import io.github.supportguide.site.answer.Verdict.Reading;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** What the guide rests on, and what it does not know. */
public record AboutPage(
        Frame frame,
        Outline outline,
        List<Figure> figures,
        List<Figure> made,
        List<Section> sections,
        List<Reading> sources)
        implements Page {

    @Override
    public String template() {
        return "about";
    }

    /** A label and a number, or another short value. */
    public record Figure(String label, String value) {}
}
