package io.github.supportguide.site.card;

import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.site.address.ChannelLink;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.Phrase;
import io.github.supportguide.site.web.VCards;
import io.github.supportguide.words.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How everybody who has to do with one offer is reached, as far as this audience may know. */
final class CardContacts {
    /** The group whose questions may go to every kind of channel. */
    private static final IssueGroup ANYTHING = IssueGroup.TECHNICAL;

    private final Edition edition;
    private final Words words;
    private final VCards cards;

    CardContacts(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.cards = new VCards(edition);
    }

    List<CardPage.PartyContacts> of(Offer offer) {
        return Stream.of(publisher(offer), supporter(offer), ownPartner(offer), microsoft(offer))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CardPage.PartyContacts> publisher(Offer offer) {
        var publisher = edition.catalogue().publisherOf(offer);
        return Optional.of(publisher)
                .filter(seller -> !seller.firstParty())
                .map(seller -> withNotes(
                        contacts(
                                offer,
                                Party.ISV_PUBLISHER,
                                edition.phrase(seller.name()),
                                edition.say("site.contact.none.publisher")),
                        languages(seller.languages())));
    }

    private Optional<CardPage.PartyContacts> supporter(Offer offer) {
        return Optional.of(offer.supporter())
                .filter(supporter -> supporter == Party.COMMUNITY)
                .map(supporter ->
                        contacts(offer, supporter, name(supporter), edition.say("site.contact.none.community")));
    }

    private Optional<CardPage.PartyContacts> ownPartner(Offer offer) {
        return edition.catalogue().settings().partner().map(own -> ownPartner(own, offer));
    }

    private CardPage.PartyContacts ownPartner(OwnPartner own, Offer offer) {
        return withHours(
                own, contacts(offer, own.type(), edition.phrase(own.name()), edition.say("site.contact.none.partner")));
    }

    private Optional<CardPage.PartyContacts> microsoft(Offer offer) {
        return Optional.of(contacts(offer, Party.MICROSOFT, name(Party.MICROSOFT), ""));
    }

    private CardPage.PartyContacts contacts(Offer offer, Party party, Phrase name, String ifNone) {
        var channels = edition.directory().channels(offer, party, ANYTHING, edition.day());
        return new CardPage.PartyContacts(
                party.code(),
                name,
                name.equals(name(party)) ? List.of() : List.of(words.name(party)),
                together(channels).stream()
                        .map(alike -> contact(alike, subject(offer)))
                        .toList(),
                cards.fileOf(offer, party).map(this::card).stream().toList(),
                channels.isEmpty() ? List.of(ifNone) : List.of());
    }

    /** Every card is as deep in the site as any other. */
    private Link card(String file) {
        return Link.of(
                words.say("site.contact.card"),
                PagePath.of(edition.language(), CardRows.ANY_OFFER).hrefTo(file));
    }

    private Phrase name(Party party) {
        return new Phrase(words.name(party), null);
    }

    /** Those of one kind that were verified on the same day, in the order to try. */
    private static Collection<List<Channel>> together(List<Channel> channels) {
        return channels.stream()
                .collect(Collectors.groupingBy(
                        channel -> List.of(channel.kind(), channel.verifiedOn()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** What a message is about. */
    private String subject(Offer offer) {
        return words.say(
                "site.contact.subject",
                edition.phrase(offer.title()).text(),
                offer.id().toString());
    }

    private CardPage.Contact contact(List<Channel> channels, String subject) {
        var first = channels.get(0);
        return new CardPage.Contact(
                words.name(first.kind()),
                channels.stream().map(channel -> way(channel, subject)).toList(),
                verified(first),
                first.stale() ? "stale" : null);
    }

    private static CardPage.Way way(Channel channel, String subject) {
        return new CardPage.Way(
                channel.medium().code(), ChannelLink.to(channel, subject).shown());
    }

    private String verified(Channel channel) {
        return channel.verifiedOn()
                .map(day -> words.say(
                        channel.stale() ? "site.contact.verified.stale" : "site.contact.verified", words.day(day)))
                .orElseGet(() -> words.say(notDated(channel)));
    }

    private static String notDated(Channel channel) {
        if (!channel.isOpenTo(Party.CUSTOMER)) {
            return "site.contact.not-for-customers";
        }
        return channel.stale() ? "site.contact.never" : "site.contact.not-dated";
    }

    private CardPage.PartyContacts withHours(OwnPartner own, CardPage.PartyContacts contacts) {
        var desk = own.desk();
        var hours = desk.hours().stream()
                .map(times ->
                        words.say("site.contact.hours", times, desk.timeZone().orElse("")));
        return withNotes(contacts, Stream.concat(hours, languages(desk.languages())));
    }

    private Stream<String> languages(List<String> tags) {
        return tags.isEmpty()
                ? Stream.empty()
                : Stream.of(words.say("site.contact.languages", words.list(words.languages(tags))));
    }

    private static CardPage.PartyContacts withNotes(CardPage.PartyContacts contacts, Stream<String> more) {
        var notes = Stream.concat(contacts.notes().stream(), more).toList();
        return new CardPage.PartyContacts(
                contacts.party(), contacts.name(), contacts.role(), contacts.contacts(), contacts.cards(), notes);
    }
}
