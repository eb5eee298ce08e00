package io.github.supportguide.testkit;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.OfferId;
import java.time.Instant;
import java.util.Optional;

/** What counts where a row says nothing. */
record Defaults(Optional<OfferId> offer, Optional<Instant> asOf, Audience readBy) {
    static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty(), Audience.PUBLIC);
}
