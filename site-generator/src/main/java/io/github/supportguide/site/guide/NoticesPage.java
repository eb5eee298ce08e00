package io.github.supportguide.site.guide;

import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** Every notice: those that hold on the day of the site, those to come, and those that are over. */
public record NoticesPage(Frame frame, List<Part> parts) implements Page {

    @Override
    public String template() {
        return "notices";
    }

    public record Part(String id, String name, List<NoticeItem> notices, List<String> ifNone) {}
}
