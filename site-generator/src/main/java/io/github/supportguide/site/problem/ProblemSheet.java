package io.github.supportguide.site.problem;

import io.github.supportguide.site.page.Page;
import io.github.supportguide.site.page.Sheet;

/** One kind of problem, as a page that stands alone. */
public record ProblemSheet(Sheet sheet, Explanation problem) implements Page {

    @Override
    public String template() {
        return "problemsheet";
    }
}
