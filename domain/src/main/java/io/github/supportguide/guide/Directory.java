package io.github.supportguide.guide;

import static io.github.supportguide.guide.Medium.EMAIL;
import static io.github.supportguide.guide.Medium.PHONE;
import static io.github.supportguide.guide.Medium.URL;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How each party to an offer is reached: the one place that knows who may see which channel.
 *
 * <p>A supporter other than the publisher is reached by the desk and page that the offer itself names, for that is
 * where they are kept; the publisher then by what it names for all its offers.
 */
public final class Directory {
    static final WebAddress PARTNER_CENTER_SUPPORT = new WebAddress("https://partner.microsoft.com/support");

    private final Catalogue catalogue;
    private final Audience audience;

    public Directory(Catalogue catalogue, Audience audience) {
        this.catalogue = catalogue;
        this.audience = audience;
    }

    /** What this audience may see of a party’s channels on a day, fresh ones first, else in the order to try. */
    public List<Channel> channels(Offer offer, Party party, IssueGroup group, LocalDate day) {
        return visible(offer, party, ChannelKind.ofPublisherFor(group), day)
                .sorted(Comparator.comparing(Channel::stale))
                .toList();
    }

    /** What this audience may see of a party’s channels on a day, whatever the matter, in no order. */
    List<Channel> channels(Offer offer, Party party, LocalDate day) {
        return visible(offer, party, List.of(ChannelKind.values()), day).toList();
    }

    /** How an asker reaches several parties, one after the other. */
    public List<Channel> channels(
            Offer offer, Collection<Party> parties, Party asker, IssueGroup group, LocalDate day) {
        return parties.stream()
                .flatMap(party -> channels(offer, party, group, day).stream())
                .filter(channel -> channel.isOpenTo(asker))
                .toList();
    }

    /** What this audience may see on a day of the channels that a publisher names for all its offers, fresh ones first. */
    public List<Channel> channels(Publisher publisher, LocalDate day) {
        return visible(named(
                        publisher.support(), publisher.party(), ChannelKind.ofPublisherFor(IssueGroup.TECHNICAL), day))
                .sorted(Comparator.comparing(Channel::stale))
                .toList();
    }

    /** The desk of the partner whose guide it is; nothing if it is nobody’s. */
    public List<Channel> ownDesk(LocalDate day) {
        return catalogue.settings().partner().stream()
                .flatMap(own -> visible(ownDesk(own.type(), day)))
                .toList();
    }

    /** Whom an asker has to reach after a decision: everybody on the way; while a fact is missing, every candidate. */
    public static Set<Party> toReach(Decision decision, Party asker) {
        var parties = new LinkedHashSet<>(decision.route());
        if (decision.outcome() == Outcome.AMBIGUOUS) {
            parties.addAll(decision.responsible());
        }
        parties.addAll(decision.escalation());
        parties.remove(asker);
        return parties;
    }

    /** Where customers in Azure Government find support for an offer. */
    public Optional<WebAddress> governmentPage(Offer offer) {
        return offer.supporter() == Party.ISV_PUBLISHER
                ? ofPublisher(offer).governmentUrl()
                : offer.supportOfSupporter().governmentUrl();
    }

    /** The publisher’s material for partners, if this audience may see it. */
    public Optional<WebAddress> marketing(Offer offer) {
        return audience.maySee(Audience.PARTNER) ? ofPublisher(offer).marketingUrl() : Optional.empty();
    }

    private Stream<Channel> visible(Offer offer, Party party, List<ChannelKind> order, LocalDate day) {
        return visible(all(offer, party, order, day));
    }

    private Stream<Channel> visible(Stream<Channel> channels) {
        return channels.filter(channel -> audience.maySee(channel.meantFor()));
    }

    private Support ofPublisher(Offer offer) {
        return offer.supportOfPublisher(catalogue.publisherOf(offer));
    }

    private Stream<Channel> all(Offer offer, Party party, List<ChannelKind> order, LocalDate day) {
        return switch (party) {
            case DIRECT_BILL_PARTNER, INDIRECT_RESELLER, INDIRECT_PROVIDER -> ownDesk(party, day);
            case ISV_PUBLISHER -> named(ofPublisher(offer), party, order, day);
            case MICROSOFT ->
                Stream.concat(named(ofMicrosoft(offer), party, order, day), Stream.of(partnerCenterSupport()));
            case COMMUNITY -> named(ofSupporter(offer, party), party, order, day);
            case CUSTOMER -> Stream.empty();
        };
    }

    private Support ofMicrosoft(Offer offer) {
        if (catalogue.publisherOf(offer).firstParty()) {
            return ofPublisher(offer);
        }
        return ofSupporter(offer, Party.MICROSOFT);
    }

    private static Support ofSupporter(Offer offer, Party party) {
        return offer.supporter() == party ? offer.supportOfSupporter() : Support.NONE;
    }

    private Stream<Channel> ownDesk(Party party, LocalDate day) {
        return catalogue.settings().partner().filter(own -> own.type() == party).map(OwnPartner::desk).stream()
                .flatMap(desk -> Stream.of(
                                desk.email().map(email -> own(party, EMAIL, email.value(), desk, day)),
                                desk.phone().map(phone -> own(party, PHONE, phone.value(), desk, day)),
                                desk.url().map(url -> own(party, URL, url.value(), desk, day)))
                        .flatMap(Optional::stream));
    }

    private Channel own(Party party, Medium medium, String value, OwnPartner.Desk desk, LocalDate day) {
        var verifiedOn = desk.verified().map(Verification::on);
        var stale =
                verifiedOn.filter(on -> catalogue.settings().isStale(on, day)).isPresent();
        var kind = ChannelKind.PARTNER_SUPPORT;
        return new Channel(party, kind, medium, value, kind.meantFor(), verifiedOn, stale);
    }

    private static Channel partnerCenterSupport() {
        var kind = ChannelKind.MICROSOFT_PARTNER_SUPPORT;
        return new Channel(
                Party.MICROSOFT, kind, URL, PARTNER_CENTER_SUPPORT.value(), kind.meantFor(), Optional.empty(), false);
    }

    private Stream<Channel> named(Support support, Party party, List<ChannelKind> order, LocalDate day) {
        return order.stream()
                .flatMap(kind -> NamedChannel.in(support, kind))
                .map(channel -> named(party, channel, day));
    }

    private Channel named(Party party, NamedChannel channel, LocalDate day) {
        var verifiedOn = channel.verified().map(Verification::on);
        var stale = verifiedOn.map(on -> catalogue.settings().isStale(on, day)).orElse(true);
        return new Channel(
                party, channel.kind(), channel.medium(), channel.value(), meantFor(channel.kind()), verifiedOn, stale);
    }

    private Audience meantFor(ChannelKind kind) {
        return kind == ChannelKind.ENGINEERING && catalogue.settings().engineeringForPartners()
                ? Audience.PARTNER
                : kind.meantFor();
    }
}
