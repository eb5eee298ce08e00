package io.github.supportguide.catalogue;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.WebAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;

/**
 * Something that users of offers should know for a while.
 *
 * @param publisher whose offers it concerns, all of them
 * @param offers the offers it concerns
 * @param from the moment it begins
 * @param until the moment it ends, which is not part of it; open if empty
 */
@Entity
public record Notice(
        @Identity String id,
        Optional<PublisherId> publisher,
        List<OfferId> offers,
        Kind kind,
        Instant from,
        Optional<Instant> until,
        Text text,
        Optional<WebAddress> url) {

    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(url, "url");
        offers = List.copyOf(offers);
    }

    public boolean concerns(Offer offer) {
        return offers.contains(offer.id())
                || publisher.filter(offer.id().publisher()::equals).isPresent();
    }

    public boolean appliesAt(Instant moment) {
        return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }

    /** What is going on. */
    public enum Kind implements Coded {
        OUTAGE("outage"),
        DEGRADED("degraded"),
        MAINTENANCE("maintenance"),
        RESOLVED("resolved");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
