package io.github.supportguide.site.problem;

import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;

/** One kind of problem, as a page of the site. */
public record ProblemPage(Frame frame, Explanation problem) implements Page {

    @Override
    public String template() {
        return "problem";
    }
}
