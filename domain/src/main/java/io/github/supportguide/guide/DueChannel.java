package io.github.supportguide.guide;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A channel that somebody has to make sure of, because its verification lapses or it never had one.
 *
 * @param publisher who owns the channel, itself or through its offer
 * @param offer the offer whose own file names the channel; empty if the publisher’s file does
 * @param verifiedOn the day somebody last made sure that it works
 * @param due the last day on which it counts as fresh; the day of asking if nobody ever verified it
 */
@ValueObject
public record DueChannel(
        PublisherId publisher,
        Optional<OfferId> offer,
        ChannelKind kind,
        Medium medium,
        String value,
        Optional<LocalDate> verifiedOn,
        LocalDate due) {

    public DueChannel {
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(due, "due");
    }

    /** The id of the offer or else the publisher whose file names the channel. */
    public String owner() {
        return offer.map(OfferId::toString).orElseGet(publisher::toString);
    }

    /** Whether its verification has lapsed before that day. */
    public boolean isOverdue(LocalDate day) {
        return due.isBefore(day);
    }
}
