package io.github.supportguide.site.web;

import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The business cards of an edition. Safe to use from any thread. */
public final class VCards {
    private final Edition edition;
    private final PublisherChannels channels;

    public VCards(Edition edition) {
        this.edition = edition;
        this.channels = new PublisherChannels(edition);
    }

    /** The card of a party to an offer, as a path from the root of the site; nothing if nobody may see a channel. */
    public Optional<String> fileOf(Offer offer, Party party) {
        if (party.isPartner()) {
            return ownPartner(party).map(own -> partnerFile());
        }
        return party == channels.partyBehind(offer) ? fileOf(offer) : Optional.empty();
    }

    private Optional<String> fileOf(Offer offer) {
        var publisher = edition.catalogue().publisherOf(offer);
        return channels.ownOf(offer)
                .map(own -> own.isEmpty() ? Optional.<String>empty() : Optional.of(file(offer)))
                .orElseGet(() -> fileOf(publisher));
    }

    /** The card of a publisher; nothing if nobody may see a channel. */
    public Optional<String> fileOf(Publisher publisher) {
        return Optional.of(publisher)
                .filter(some -> !channels.of(some).isEmpty())
                .map(this::file);
    }

    Stream<PlannedFile> plan() {
        return Stream.of(partner(), publishers(), offers()).flatMap(cards -> cards);
    }

    private Stream<PlannedFile> partner() {
        return edition
                .catalogue()
                .settings()
                .partner()
                .flatMap(own -> ownPartner(own.type()))
                .map(own -> WebFiles.text(partnerFile(), () -> card(own.name(), desk())))
                .stream();
    }

    private Optional<OwnPartner> ownPartner(Party type) {
        return edition.catalogue().settings().partner().filter(own -> own.type() == type && !desk().isEmpty());
    }

    private List<Channel> desk() {
        return edition.directory().ownDesk(edition.day());
    }

    private Stream<PlannedFile> publishers() {
        return edition.catalogue().publishers().stream()
                .flatMap(publisher -> fileOf(publisher)
                        .map(file -> WebFiles.text(file, () -> card(publisher.name(), channels.of(publisher))))
                        .stream());
    }

    private Stream<PlannedFile> offers() {
        return edition.catalogue().offers().stream()
                .filter(offer ->
                        channels.ownOf(offer).filter(own -> !own.isEmpty()).isPresent())
                .map(offer -> WebFiles.text(file(offer), () -> card(publisherName(offer), channels.of(offer))));
    }

    private Text publisherName(Offer offer) {
        return edition.catalogue().publisherOf(offer).name();
    }

    private String card(Text name, List<Channel> known) {
        var note = known.stream().map(this::line).distinct().collect(Collectors.joining("\n"));
        return VCard.of(edition.phrase(name).text(), known, note);
    }

    private String line(Channel channel) {
        var kind = edition.words().name(channel.kind());
        return channel.verifiedOn()
                .map(day ->
                        edition.say("web.vcard.verified", kind, edition.words().day(day)))
                .orElse(kind);
    }

    private String partnerFile() {
        return edition.language() + "/contacts/partner.vcf";
    }

    private String file(Publisher publisher) {
        return edition.language() + "/publishers/" + publisher.id().inPaths() + "/contact.vcf";
    }

    private String file(Offer offer) {
        return edition.language() + "/offers/" + offer.id().inPaths() + "/contact.vcf";
    }
}
