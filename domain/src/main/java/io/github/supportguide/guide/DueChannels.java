package io.github.supportguide.guide;

import static java.util.Comparator.comparing;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Verification;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The channels of a catalogue that want verifying, each once, where it is named: in the file of an offer or of a
 * publisher.
 *
 * <p>Nobody has to verify what is withdrawn, nor a publisher all of whose offers are. The desk of the partner whose
 * guide it is is not among them: it is named in the settings, and its owner knows it.
 */
public final class DueChannels {
    private static final Comparator<DueChannel> ORDER = comparing(DueChannel::due)
            .thenComparing(DueChannel::publisher)
            .thenComparing(channel -> channel.offer().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DueChannel::kind)
            .thenComparing(DueChannel::medium);

    private final Catalogue catalogue;
    private final LocalDate day;

    private DueChannels(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /**
     * What is due at the latest {@code within} a period from a day on, the longest due first.
     *
     * @throws java.time.DateTimeException if the period ends beyond all dates
     */
    public static List<DueChannel> in(Catalogue catalogue, LocalDate day, Period within) {
        var end = day.plus(within);
        return new DueChannels(catalogue, day)
                .all()
                .filter(channel -> !channel.due().isAfter(end))
                .sorted(ORDER)
                .toList();
    }

    private Stream<DueChannel> all() {
        var offers = catalogue.offers().stream().filter(DueChannels::isAlive).toList();
        var publishers =
                offers.stream().map(catalogue::publisherOf).map(Publisher::id).collect(Collectors.toSet());
        return Stream.concat(
                catalogue.publishers().stream()
                        .filter(publisher -> publishers.contains(publisher.id()))
                        .flatMap(publisher -> named(publisher.id(), Optional.empty(), publisher.support())),
                offers.stream()
                        .flatMap(offer -> named(offer.id().publisher(), Optional.of(offer.id()), offer.support())));
    }

    private static boolean isAlive(Offer offer) {
        return !offer.lifecycle().isWithdrawn();
    }

    private Stream<DueChannel> named(PublisherId publisher, Optional<OfferId> offer, Support support) {
        return Arrays.stream(ChannelKind.values())
                .flatMap(kind -> NamedChannel.in(support, kind))
                .map(channel -> due(publisher, offer, channel));
    }

    private DueChannel due(PublisherId publisher, Optional<OfferId> offer, NamedChannel channel) {
        var verifiedOn = channel.verified().map(Verification::on);
        var due = verifiedOn.map(catalogue.settings()::freshUntil).orElse(day);
        return new DueChannel(publisher, offer, channel.kind(), channel.medium(), channel.value(), verifiedOn, due);
    }
}
