package io.github.supportguide.site.card;

import gg.jte.Content;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.guide.NoticeItem;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Heading;
import io.github.supportguide.site.page.Labels;
import io.github.supportguide.site.page.Page;
import io.github.supportguide.site.page.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the support card of one offer prints.
 *
 * @param preferred a class for the style sheet: which model is shown if the address names none
 * @param steps the steps to a contract
 * @param qr its address on the web, for paper, if that is known
 */
public record CardPage(
        Frame frame,
        Link publisher,
        Heading heading,
        List<Phrase> summary,
        String kind,
        String preferred,
        List<Banner> banners,
        List<NoticeItem> notices,
        Content glance,
        List<PartyContacts> contacts,
        Content issues,
        List<Item> terms,
        Content steps,
        HandOver handOver,
        List<Item> resources,
        List<Item> details,
        Content organization,
        List<Content> qr)
        implements Page {

    @Override
    public String template() {
        return "card";
    }

    /** What to know before anything else, such as that the offer is gone. */
    public record Banner(String text, List<Phrase> reasons, List<Link> successors) {}

    /** One group of issues, and everybody who is a first contact in it. */
    public record Glance(Link group, String firstContacts) {}

    /** Whom to contact, by group of issues. */
    public record Glances(Labels labels, List<GlanceModel> models) {}

    /** @param bought how one has bought in this model, in the words of a customer */
    public record GlanceModel(String code, String bought, String name, List<Glance> glance) {}

    /** Every issue in every model. */
    public record Issues(Labels labels, List<Model> models) {}

    /**
     * @param askers who can ask in it
     * @param firstContact the heading above the first contacts, which are those of the customer
     */
    public record Model(String code, String name, List<Choice> askers, String firstContact, List<Group> groups) {}

    /** What can be chosen: its anchor and its words. */
    public record Choice(String id, String text) {}

    public record Group(String id, String name, List<Row> rows) {}

    public record Row(CardRow words, Reach reach) {}

    /**
     * How one party is reached.
     *
     * @param cards the file that an address book takes, if there is one
     */
    public record PartyContacts(
            String party,
            Phrase name,
            List<String> role,
            List<Contact> contacts,
            List<Link> cards,
            List<String> notes) {}

    /**
     * The channels of one kind that were verified together.
     *
     * @param state a class for the style sheet if it is stale, else null
     */
    public record Contact(
            String kind,
            List<Way> ways,
            String verified,
            @Nullable String state) {}

    /** @param medium a class for the style sheet: {@code email}, {@code phone} or {@code url} */
    public record Way(String medium, Link link) {}

    /**
     * What to pass on with a case.
     *
     * @param text about the offer, for any issue
     * @param issues the script with what belongs to each issue
     */
    public record HandOver(String text, String issues) {}

    /** A label, and what stands beside it. */
    public record Item(String label, List<Phrase> phrases, List<Link> links) {}

    /** @param steps in the order to take them */
    public record Steps(List<Step> steps, Link more) {}

    /**
     * @param models a class for the style sheet if only one model has the step, else null
     * @param roles of which one is needed; none if the step happens outside Partner Center
     */
    public record Step(
            @Nullable String models, String name, List<Actors> actors, List<String> roles, String evidence) {}

    /** Who takes a step in one model. */
    public record Actors(@Nullable String model, String names) {}
}
