package io.github.supportguide.site.guide;

import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** How offers reach their customers. */
public record ModelsPage(Frame frame, List<Model> models) implements Page {

    @Override
    public String template() {
        return "models";
    }

    /** @param links who buys from whom, Microsoft first and the customer last */
    public record Model(String id, String name, String text, String chain, List<String> links) {}
}
