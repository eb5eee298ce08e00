package io.github.supportguide.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import java.io.IOException;
import java.net.URI;
import java.security.PublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer’s keys at an address of its own. Fetched with the first token, then when they are an hour old or a token names a
 * key that is not among them; at most once a minute, so that nobody makes us knock there as often as he likes. While they
 * cannot be fetched, the ones from before count.
 */
final class KeysAtAddress implements SigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger(KeysAtAddress.class);
    private static final Duration FRESH_FOR = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final URI address;
    private final Clock clock;
    private final Fetching fetching = new Fetching(IssuerKeys.MOST_BYTES);
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Instant asked = Instant.EPOCH;
    private volatile IssuerKeys keys = IssuerKeys.NONE;

    KeysAtAddress(URI address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    @Override
    public List<PublicKey> matching(JWSHeader header) throws JOSEException {
        var matching = keys.matching(header);
        if (!matching.isEmpty() && !isSinceAsked(FRESH_FOR)) {
            return matching;
        }
        fetchInTurn();
        return keys.matching(header);
    }

    /** What there is to fetch is fetched when a token needs it. */
    @Override
    public Optional<String> refresh() {
        return Optional.empty();
    }

    /** Only who has nothing to go by waits for another who fetches already. */
    private void fetchInTurn() {
        if (keys.isEmpty()) {
            turn.lock();
        } else if (!turn.tryLock()) {
            return;
        }
        try {
            if (isSinceAsked(PAUSE)) {
                fetch();
            }
        } finally {
            turn.unlock();
        }
    }

    private void fetch() {
        asked = clock.instant();
        try {
            keys = IssuerKeys.parse(fetching.text(address));
        } catch (IOException | ParseException e) {
            LOG.error("the keys of the issuer could not be fetched: {}", e.getMessage());
        }
    }

    /** Whether so much time lies between, whichever way the clock was set. */
    private boolean isSinceAsked(Duration time) {
        return Duration.between(asked, clock.instant()).abs().compareTo(time) >= 0;
    }
}
