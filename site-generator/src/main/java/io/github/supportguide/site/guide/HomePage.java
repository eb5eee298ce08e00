package io.github.supportguide.site.guide;

import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** What the guide answers, and every offer by its publisher. */
public record HomePage(Frame frame, List<Chapter> chapters, List<NoticeItem> notices, List<PublisherEntry> publishers)
        implements Page {

    @Override
    public String template() {
        return "home";
    }

    /** A page that explains something, and what it explains. */
    public record Chapter(Link link, String text) {}

    /** @param offers its offers; none here if the catalogue has too many for one page */
    public record PublisherEntry(Link publisher, String count, List<Link> offers) {}
}
