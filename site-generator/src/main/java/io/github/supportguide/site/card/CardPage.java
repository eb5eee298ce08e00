package io.github.supportguide.site.card;

import gg.jte.Content;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.guide.NoticeItem;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import io.github.supportguide.site.page.Phrase;
import java.util.List;

/** Everything that the support card of one offer prints. */
public record CardPage(
        Frame frame,
        Link publisher,
        Phrase title,
        List<Phrase> summary,
        String kind,
        List<Banner> banners,
        List<NoticeItem> notices,
        List<String> modelNames,
        List<Glance> glance,
        List<Model> models,
        List<PartyContacts> contacts,
        List<Item> resources,
        List<Item> terms,
        List<Link> contracting,
        List<Item> details,
        Content organization)
        implements Page {

    @Override
    public String template() {
        return "card";
    }

    /** What to know before anything else, such as that the offer is gone. */
    public record Banner(String text, List<Phrase> reasons, List<Link> successors) {}

    /** One group of issues, and the first contacts that it has in each model. */
    public record Glance(String group, List<Link> firstContacts) {}

    public record Model(String id, String name, String text, List<Group> groups) {}

    public record Group(String id, String name, List<Content> rows) {}

    public record Row(CardRow words, Reach reach) {}

    /** How one party is reached. */
    public record PartyContacts(Phrase name, List<String> role, List<Contact> contacts, List<String> notes) {}

    /**
     * The channels of one kind that were verified together.
     *
     * @param state a class for the style sheet: {@code fresh} or {@code stale}
     */
    public record Contact(String kind, List<Link> links, String verified, String state) {}

    /** A label, and what stands beside it. */
    public record Item(String label, List<Phrase> phrases, List<Link> links) {}
}
