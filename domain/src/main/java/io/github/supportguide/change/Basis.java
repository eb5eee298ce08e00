package io.github.supportguide.change;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.OfferTraits;
import java.util.List;
import java.util.Optional;

/**
 * All that the answers about an offer rest on. Offers on the same basis get the same answers.
 *
 * @param settings without what answers do not depend on
 * @param published the channels that the publisher names for all its offers
 * @param own the channels that the offer names itself
 * @param withdrawal present if the offer is withdrawn; the doors then turn its questions away
 */
record Basis(
        Settings settings,
        boolean firstParty,
        Support published,
        boolean transactable,
        Party supporter,
        Support own,
        Optional<Withdrawal> withdrawal) {

    private static final OfferId ANY_ID = OfferId.of("any/any");
    private static final Text ANY = Text.of("any");

    /** @param settings those of the catalogue, as {@link #relevant} */
    static Basis of(Offer offer, Catalogue catalogue, Settings settings) {
        var publisher = catalogue.publisherOf(offer);
        var lifecycle = offer.lifecycle();
        return new Basis(
                settings,
                publisher.firstParty(),
                publisher.support(),
                offer.transactable(),
                offer.supporter(),
                offer.support(),
                lifecycle.isWithdrawn() ? Optional.of(new Withdrawal(lifecycle.successor())) : Optional.empty());
    }

    /** Settings without what answers do not depend on. */
    static Settings relevant(Settings settings) {
        return new Settings(
                ANY,
                List.of(Text.ANY),
                settings.partner(),
                settings.arrangement(),
                settings.engineeringForPartners(),
                settings.verifyEvery());
    }

    Stance stance() {
        return new Stance(new OfferTraits(firstParty, transactable, supporter), settings.arrangement());
    }

    /** How the publisher is reached, by its own channels and the offer’s. */
    Support ofPublisher() {
        return offer().supportOfPublisher(publisher());
    }

    /** How a supporter other than the publisher is reached. */
    Support ofSupporter() {
        return supporter == Party.ISV_PUBLISHER ? Support.NONE : offer().supportOfSupporter();
    }

    /** The same but for one aspect, which is as in another. */
    Basis with(Aspect aspect, Basis other) {
        return new Basis(
                with(aspect, settings, other.settings),
                (aspect == Aspect.PUBLISHER_KIND ? other : this).firstParty,
                with(aspect, published, other.published),
                (aspect == Aspect.TRANSACTABLE ? other : this).transactable,
                (aspect == Aspect.SUPPORTED_BY ? other : this).supporter,
                with(aspect, own, other.own),
                (aspect == Aspect.WITHDRAWN ? other : this).withdrawal);
    }

    private static Settings with(Aspect aspect, Settings these, Settings others) {
        var arrangement = new Arrangement(
                (aspect == Aspect.TECHNICAL_SUPPORT ? others : these)
                        .arrangement()
                        .technicalSupport(),
                (aspect == Aspect.SPLIT ? others : these).arrangement().split());
        return new Settings(
                these.title(),
                these.languages(),
                (aspect == Aspect.PARTNER_DESK ? others : these).partner(),
                arrangement,
                (aspect == Aspect.ENGINEERING_CONTACT_SHOWN ? others : these).engineeringForPartners(),
                (aspect == Aspect.VERIFY_EVERY ? others : these).verifyEvery());
    }

    private static Support with(Aspect aspect, Support these, Support others) {
        var page = aspect == Aspect.SUPPORT_URL ? others : these;
        return new Support(
                page.url(),
                page.urlVerified(),
                these.governmentUrl(),
                (aspect == Aspect.SUPPORT_CONTACT ? others : these).contact(),
                (aspect == Aspect.ENGINEERING_CONTACT ? others : these).engineering(),
                (aspect == Aspect.CSP_CONTACT ? others : these).csp(),
                these.marketingUrl());
    }

    /** The smallest catalogue in which an offer, {@link #offer}, is on this basis. */
    Catalogue catalogue() {
        return Catalogue.of(settings, List.of(publisher()), List.of(offer()), List.of(), "");
    }

    Offer offer() {
        return new Offer(
                ANY_ID,
                ANY,
                Optional.empty(),
                "",
                transactable,
                supporter,
                CspSale.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                own,
                List.of(),
                Lifecycle.LIVE,
                List.of());
    }

    private Publisher publisher() {
        return new Publisher(ANY_ID.publisher(), ANY, firstParty, Optional.empty(), published, List.of());
    }

    /** @param successor to ask about instead */
    record Withdrawal(Optional<OfferId> successor) {}
}
