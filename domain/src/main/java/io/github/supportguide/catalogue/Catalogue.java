package io.github.supportguide.catalogue;

import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.policy.OfferTraits;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jmolecules.ddd.annotation.Repository;

/** A checked, unchanging set of publishers, offers and notices. Holding one means it is consistent; share it freely. */
@Repository
public final class Catalogue {
    private final Settings settings;
    private final Map<PublisherId, Publisher> publishers;
    private final Map<OfferId, Offer> offers;
    private final Map<OfferId, Offer> offersInOrder;
    private final List<Notice> notices;
    private final String version;

    private Catalogue(
            Settings settings,
            Map<PublisherId, Publisher> publishers,
            Map<OfferId, Offer> offers,
            List<Notice> notices,
            String version) {
        this.settings = settings;
        this.publishers = publishers;
        this.offersInOrder = offers;
        this.offers = new HashMap<>(offers);
        this.notices = notices;
        this.version = version;
    }

    /**
     * Puts a catalogue together.
     *
     * @param version names exactly this content, such as {@code sha256:…}
     * @throws IllegalArgumentException if an id stands twice or an offer’s publisher is missing
     */
    public static Catalogue of(
            Settings settings,
            Collection<Publisher> publishers,
            Collection<Offer> offers,
            Collection<Notice> notices,
            String version) {
        var publishersById = byId(publishers, Publisher::id);
        for (var offer : offers) {
            if (!publishersById.containsKey(offer.id().publisher())) {
                throw new IllegalArgumentException("nobody publishes " + offer.id());
            }
        }
        return new Catalogue(
                Objects.requireNonNull(settings, "settings"),
                publishersById,
                byId(offers, Offer::id),
                List.copyOf(byId(notices, Notice::id).values()),
                Objects.requireNonNull(version, "version"));
    }

    public Settings settings() {
        return settings;
    }

    /** Names exactly this content. */
    public String version() {
        return version;
    }

    public Optional<Offer> offer(OfferId id) {
        return Optional.ofNullable(offers.get(id));
    }

    public Optional<Publisher> publisher(PublisherId id) {
        return Optional.ofNullable(publishers.get(id));
    }

    /** The publisher of an offer of this catalogue. */
    public Publisher publisherOf(Offer offer) {
        return Objects.requireNonNull(publishers.get(offer.id().publisher()));
    }

    /** Every offer, in the order of their ids. */
    public Collection<Offer> offers() {
        return Collections.unmodifiableCollection(offersInOrder.values());
    }

    /** Every publisher, in the order of their ids. */
    public Collection<Publisher> publishers() {
        return Collections.unmodifiableCollection(publishers.values());
    }

    /** Every notice, in the order of their ids. */
    public List<Notice> notices() {
        return notices;
    }

    /** What applies to an offer at a moment. */
    public List<Notice> notices(Offer offer, Instant moment) {
        return notices.stream()
                .filter(notice -> notice.appliesAt(moment) && notice.concerns(offer))
                .toList();
    }

    /** All that the policy wants to know about an offer of this catalogue. */
    public OfferTraits traits(Offer offer) {
        return new OfferTraits(publisherOf(offer).firstParty(), offer.transactable(), offer.supporter());
    }

    private static <K extends Comparable<? super K>, V> Map<K, V> byId(Collection<V> things, Function<V, K> id) {
        var byId = new TreeMap<K, V>();
        for (var thing : things) {
            if (byId.putIfAbsent(id.apply(thing), thing) != null) {
                throw new IllegalArgumentException(id.apply(thing) + " stands twice");
            }
        }
        return byId;
    }
}
