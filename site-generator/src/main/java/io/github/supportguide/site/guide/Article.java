package io.github.supportguide.site.guide;

import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** A page of the guide that is read from top to bottom; its lead answers its question. */
public record Article(Frame frame, String title, String lead, Outline outline, List<Section> sections) implements Page {

    @Override
    public String template() {
        return "article";
    }
}
