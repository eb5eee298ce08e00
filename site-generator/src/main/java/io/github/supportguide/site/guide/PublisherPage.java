package io.github.supportguide.site.guide;

import gg.jte.Content;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import io.github.supportguide.site.page.Phrase;
import java.util.List;

/** One publisher: where it is on the web, and what it offers. */
public record PublisherPage(
        Frame frame,
        Phrase name,
        String kind,
        List<Row> facts,
        List<NoticeItem> notices,
        String count,
        List<Entry> offers,
        Content organization)
        implements Page {

    @Override
    public String template() {
        return "publisher";
    }

    public record Row(String label, List<String> values, List<Link> links) {}

    public record Entry(Link offer, List<Phrase> summary) {}
}
