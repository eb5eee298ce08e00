package io.github.supportguide.site.guide;

import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** The way to an answer, every offer by its publisher, and the pages that explain. */
public record HomePage(
        Frame frame, Ask ask, List<Chapter> chapters, List<NoticeItem> notices, List<PublisherEntry> publishers)
        implements Page {

    @Override
    public String template() {
        return "home";
    }

    /** A page that explains something, and what it explains. */
    public record Chapter(Link link, String text) {}

    /** @param offers its offers; none here if the catalogue has too many for one page */
    public record PublisherEntry(Link publisher, String count, List<Link> offers) {}

    /** The guided question: what can be chosen in each step behind the product. */
    public record Ask(List<Bought> bought, List<Asker> askers, List<Group> groups) {}

    /** @param value what the address says for it */
    public record Bought(String value, String text) {}

    /** @param bought the ways of buying with which this party can ask, parted by blanks */
    public record Asker(String value, String text, String bought) {}

    public record Group(String name, List<Issue> issues) {}

    /**
     * @param text what the issue is about, to be found by
     * @param notFor who cannot ask it, parted by blanks
     * @param link where it is explained whatever the product
     */
    public record Issue(String value, String text, String notFor, Link link) {}
}
