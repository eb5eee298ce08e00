package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How publishers and offers fit together, for those who keep them. */
final class EntriesAdvice {
    private final Kept<PublisherId, Publisher> publishers;
    private final Kept<OfferId, Offer> offers;
    private final Reading reading;
    private final Map<String, OfferId> aliases = new HashMap<>();
    private final Set<PublisherId> publishing = new HashSet<>();

    EntriesAdvice(Kept<PublisherId, Publisher> publishers, Kept<OfferId, Offer> offers, Reading reading) {
        this.publishers = publishers;
        this.offers = offers;
        this.reading = reading;
    }

    void check() {
        offers.each((offer, place) -> {
            checkAliases(offer, place);
            checkSuccessor(offer, place);
            checkChannels(offer, place);
        });
        publishers.each((publisher, place) -> {
            if (!publishing.contains(publisher.id())) {
                reading.find(FindingRule.UNUSED_PUBLISHER, place, publisher.id().toString());
            }
        });
    }

    private void checkAliases(Offer offer, Place place) {
        for (var alias : offer.aliases()) {
            var other = aliases.putIfAbsent(Lookalikes.key(alias), offer.id());
            if (other != null || isAnId(alias)) {
                var meant = other == null ? alias : other.toString();
                reading.find(FindingRule.DUPLICATE_ALIAS, place, alias, meant);
            }
        }
    }

    private boolean isAnId(String alias) {
        return OfferId.fault(alias).isEmpty() && offers.has(OfferId.of(alias));
    }

    private void checkSuccessor(Offer offer, Place place) {
        offer.lifecycle()
                .successor()
                .filter(id -> !offers.has(id) || id.equals(offer.id()))
                .ifPresent(id -> reading.find(FindingRule.UNKNOWN_SUCCESSOR, place, id.toString()));
    }

    private void checkChannels(Offer offer, Place place) {
        publishing.add(offer.id().publisher());
        publishers
                .find(offer.id().publisher())
                .ifPresent(publisher -> ChannelAdvice.of(offer, publisher)
                        .forEach(rule -> reading.find(rule, place, offer.id().toString())));
    }
}
