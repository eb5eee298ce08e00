package io.github.supportguide.site.guide;

import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.answer.Verdict.Reading;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** The matrix: every issue in both models, and what each asker is told. */
public record MatrixPage(Frame frame, Outline outline, List<Model> models, List<Section> sections) implements Page {

    @Override
    public String template() {
        return "matrix";
    }

    /** @param askers the headings of the columns between the issue and its basis */
    public record Model(String id, String name, String text, List<String> askers, List<Group> groups) {}

    public record Group(String name, List<Row> rows) {}

    /**
     * @param outcome the outcome page, if the catalogue has offers for one
     * @param unlinked else the name alone
     */
    public record Row(
            String id, List<String> unlinked, List<Link> outcome, String responsible, List<Cell> cells, Basis basis) {}

    /** @param label the heading of the column, for narrow screens */
    public record Cell(String label, List<String> lines) {}

    /** How well a row is founded, and on what. */
    public record Basis(String status, String validity, List<Reading> sources) {}
}
