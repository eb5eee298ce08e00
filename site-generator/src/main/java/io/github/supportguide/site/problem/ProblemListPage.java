package io.github.supportguide.site.problem;

import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;

/** All kinds of problems, as a page of the site. */
public record ProblemListPage(Frame frame, ProblemList problems) implements Page {

    @Override
    public String template() {
        return "problems";
    }
}
