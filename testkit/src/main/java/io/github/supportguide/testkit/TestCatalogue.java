package io.github.supportguide.testkit;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A catalogue of fictional companies, for tests. It holds an offer of every kind, and whatever a test may want to meet:
 * channels of every audience, a private plan, an offer that is gone, a notice.
 *
 * <p>Say how it differs from the {@linkplain #usual() usual} one; each word gives another catalogue and leaves the first
 * as it was.
 */
public final class TestCatalogue {

    /** The moment at which everything here is as it is described. */
    public static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");

    /** The day of {@link #NOW}. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final OwnPartner partner;
    private final Arrangement arrangement;
    private final boolean engineersForPartners;
    private final List<Publisher> publishers;
    private final List<Offer> offers;
    private final List<Notice> notices;

    private TestCatalogue(
            OwnPartner partner,
            Arrangement arrangement,
            boolean engineersForPartners,
            List<Publisher> publishers,
            List<Offer> offers,
            List<Notice> notices) {
        this.partner = partner;
        this.arrangement = arrangement;
        this.engineersForPartners = engineersForPartners;
        this.publishers = publishers;
        this.offers = offers;
        this.notices = notices;
    }

    /** The guide of an indirect provider that has agreed on nothing; all channels were seen to work five weeks ago. */
    public static TestCatalogue usual() {
        return new TestCatalogue(
                Companies.distribution(Party.INDIRECT_PROVIDER),
                Arrangement.NONE,
                false,
                Companies.publishers(),
                Shelf.offers(),
                Shelf.notices());
    }

    /**
     * The same, as the guide of another partner; its desk is reached in the same ways.
     *
     * @param type one of the partners
     * @throws IllegalArgumentException if it is none
     */
    public TestCatalogue keptBy(Party type) {
        return with(Companies.distribution(type), arrangement, engineersForPartners);
    }

    /** The same, where the customer-facing partner does this with technical questions. */
    public TestCatalogue arranged(TechnicalSupport support) {
        return arranged(arrangement.with(support));
    }

    /** The same, where this side of provider and reseller owes the duties of a group. */
    public TestCatalogue arranged(IssueGroup group, SplitSide side) {
        return arranged(arrangement.with(group, side));
    }

    /** The same, where the partners agreed on this and nothing else. */
    public TestCatalogue arranged(Arrangement agreed) {
        return with(partner, Objects.requireNonNull(agreed, "agreed"), engineersForPartners);
    }

    /** The same, where partners may see engineering contacts, which are meant for Microsoft. */
    public TestCatalogue showingEngineersToPartners() {
        return with(partner, arrangement, true);
    }

    /** The same, where the channels of offers and publishers were last verified almost two years ago, and so are stale. */
    public TestCatalogue withStaleChannels() {
        return named(Channels::verifiedLongAgo);
    }

    /** The same, where neither offers nor publishers name any channel; Microsoft’s and the partner’s own desks stay. */
    public TestCatalogue withoutChannels() {
        return named(support -> Support.NONE);
    }

    /** The same with these offers; each takes the place of one with the same id. Its publisher has to be there. */
    public TestCatalogue with(Offer... others) {
        return new TestCatalogue(
                partner, arrangement, engineersForPartners, publishers, merged(offers, others, Offer::id), notices);
    }

    /** The same with these publishers; each takes the place of one with the same id. */
    public TestCatalogue with(Publisher... others) {
        return new TestCatalogue(
                partner, arrangement, engineersForPartners, merged(publishers, others, Publisher::id), offers, notices);
    }

    /** The same with these notices; each takes the place of one with the same id. */
    public TestCatalogue with(Notice... others) {
        return new TestCatalogue(
                partner, arrangement, engineersForPartners, publishers, offers, merged(notices, others, Notice::id));
    }

    /**
     * The catalogue.
     *
     * @throws IllegalArgumentException if the publisher of an offer is missing
     */
    public Catalogue build() {
        var settings = new Settings(
                Text.of("Distribution’s support guide"),
                List.of("en"),
                Optional.of(partner),
                arrangement,
                engineersForPartners,
                Settings.DEFAULT_VERIFY_EVERY);
        return Catalogue.of(settings, publishers, offers, notices, "test");
    }

    /** A guide by this catalogue. */
    public SupportGuide guide() {
        return new SupportGuide(build());
    }

    private TestCatalogue with(OwnPartner own, Arrangement agreed, boolean engineers) {
        return new TestCatalogue(own, agreed, engineers, publishers, offers, notices);
    }

    private TestCatalogue named(UnaryOperator<Support> change) {
        return new TestCatalogue(
                partner,
                arrangement,
                engineersForPartners,
                publishers.stream()
                        .map(publisher -> publisher.withSupport(change.apply(publisher.support())))
                        .toList(),
                offers.stream()
                        .map(offer -> offer.withSupport(change.apply(offer.support())))
                        .toList(),
                notices);
    }

    private static <T, K> List<T> merged(List<T> ours, T[] others, Function<T, K> id) {
        var byId = new LinkedHashMap<K, T>();
        ours.forEach(one -> byId.put(id.apply(one), one));
        Stream.of(others).forEach(other -> byId.put(id.apply(other), other));
        return List.copyOf(byId.values());
    }
}
