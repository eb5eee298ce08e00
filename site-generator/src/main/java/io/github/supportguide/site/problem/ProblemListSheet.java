package io.github.supportguide.site.problem;

import io.github.supportguide.site.page.Page;
import io.github.supportguide.site.page.Sheet;

/** All kinds of problems, as a page that stands alone. */
public record ProblemListSheet(Sheet sheet, ProblemList problems) implements Page {

    @Override
    public String template() {
        return "problemlistsheet";
    }
}
