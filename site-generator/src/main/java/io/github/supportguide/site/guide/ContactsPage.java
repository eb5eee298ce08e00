package io.github.supportguide.site.guide;

import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** How to find the people who can help. */
public record ContactsPage(Frame frame, List<String> steps, List<Kind> kinds, List<Order> orders) implements Page {

    @Override
    public String template() {
        return "contacts";
    }

    public record Kind(String name, String meantFor) {}

    /** In which order to try a publisher’s channels. */
    public record Order(String matter, String channels) {}
}
