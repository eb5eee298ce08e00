package io.github.supportguide.site.guide;

import io.github.supportguide.site.answer.Verdict.Reading;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** The way to a contract, in each model. */
public record ContractingPage(Frame frame, Outline outline, List<Model> models, List<Section> after) implements Page {

    @Override
    public String template() {
        return "contracting";
    }

    /** @param shares which steps are whose */
    public record Model(String id, String name, Table shares, List<Step> steps) {}

    /** @param roles of which one is needed; none if the step happens outside Partner Center */
    public record Step(
            String id,
            String name,
            String text,
            String actors,
            List<String> roles,
            String evidence,
            List<Reading> sources) {}
}
