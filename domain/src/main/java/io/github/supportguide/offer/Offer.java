package io.github.supportguide.offer;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What a publisher lists in the marketplace.
 *
 * @param id publisher and name, as the marketplace spells them
 * @param title what people call it
 * @param summary what it is, in a sentence
 * @param type its kind in the marketplace, such as {@code saas}; unknown kinds are kept as they came
 * @param transactable whether it is sold through the marketplace
 * @param supporter who supports it: the publisher, Microsoft or the community
 * @param csp whether and how partners in the CSP programme may sell it
 * @param terms the publisher’s contract with the customer
 * @param markets the countries where it is sold, as ISO 3166 codes; empty if not known
 * @param plans what can be bought of it
 * @param support its own channels; how to reach whom is the directory’s matter
 * @param resources pages about it
 * @param lifecycle whether it is still sold
 * @param aliases other identifiers of the same offer
 */
@AggregateRoot
public record Offer(
        @Identity OfferId id,
        Text title,
        Optional<Text> summary,
        String type,
        boolean transactable,
        Party supporter,
        CspSale csp,
        Optional<Terms> terms,
        List<String> markets,
        List<Plan> plans,
        Support support,
        List<Resource> resources,
        Lifecycle lifecycle,
        List<String> aliases) {

    public Offer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(supporter, "supporter");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(csp, "csp");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(lifecycle, "lifecycle");
        markets = List.copyOf(markets);
        plans = List.copyOf(plans);
        resources = List.copyOf(resources);
        aliases = List.copyOf(aliases);
    }

    /** An offer as most are: live, sold through the marketplace, supported by its publisher. */
    public static Offer of(OfferId id, Text title, String type) {
        return new Offer(
                id,
                title,
                Optional.empty(),
                type,
                true,
                Party.ISV_PUBLISHER,
                CspSale.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                Support.NONE,
                List.of(),
                Lifecycle.LIVE,
                List.of());
    }

    /** The same offer, reached in these ways. */
    public Offer withSupport(Support channels) {
        return new Offer(
                id,
                title,
                summary,
                type,
                transactable,
                supporter,
                csp,
                terms,
                markets,
                plans,
                channels,
                resources,
                lifecycle,
                aliases);
    }

    /** Its kind, if this library knows it; a newer one is still in {@link #type}. */
    public Optional<OfferType> knownType() {
        return Coded.parse(OfferType.class, type);
    }

    /**
     * How to reach the publisher about this offer: by what the offer names, and what the publisher names for all its
     * offers. If somebody else supports the offer, its support desk and page are theirs, not the publisher’s.
     */
    public Support supportOfPublisher(Publisher publisher) {
        return supporter == Party.ISV_PUBLISHER
                ? support.orElse(publisher.support())
                : support.withoutDesk().orElse(publisher.support());
    }

    /** How to reach a supporter other than the publisher: the desk and the page that the offer itself names. */
    public Support supportOfSupporter() {
        return support.deskOnly();
    }

    /** The plans that an audience may know: private ones were made for customers whom the publisher chose. */
    public List<Plan> plansFor(Audience audience) {
        return plans.stream()
                .filter(plan -> !plan.isPrivate() || audience.maySee(Audience.PARTNER))
                .toList();
    }
}
