package io.github.supportguide.guide;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.party.Party;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One way to reach a party.
 *
 * @param value a mailbox, a telephone number as people write it, or a web address, as {@code medium} says
 * @param meantFor who may see it
 * @param verifiedOn the day somebody last made sure that it works
 * @param stale whether that is too long ago; a publisher’s channel is stale too if nobody ever did, while the desk of
 *     the partner whose guide it is and Microsoft’s portal are known to be right
 */
@ValueObject
public record Channel(
        Party party,
        ChannelKind kind,
        Medium medium,
        String value,
        Audience meantFor,
        Optional<LocalDate> verifiedOn,
        boolean stale) {

    public Channel {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(meantFor, "meantFor");
    }

    /** Whether this asker can use it: customers of partners cannot open a request in Partner Center. */
    public boolean isOpenTo(Party asker) {
        return asker != Party.CUSTOMER || kind != ChannelKind.MICROSOFT_PARTNER_SUPPORT;
    }
}
