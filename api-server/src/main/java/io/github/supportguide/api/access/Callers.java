package io.github.supportguide.api.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows callers by what they show in the header {@code Authorization}. Safe to share between threads. */
public final class Callers {
    /** What the header {@code WWW-Authenticate} says to everybody who was refused, whatever for. */
    public static final String CHALLENGE = "Bearer realm=\"supportguide\", error=\"invalid_token\"";

    /** As RFC 6750 has it: the scheme in any case, a blank, and characters that need no quotes. */
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]+=*)");

    private final Optional<KeyRing> keys;
    private final Optional<Tokens> tokens;

    public Callers(Optional<KeyRing> keys, Optional<Tokens> tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    /** For a server without keys and tokens: whoever shows any is refused. */
    public static Callers unknown() {
        return new Callers(Optional.empty(), Optional.empty());
    }

    /**
     * Who sent these headers.
     *
     * @param authorization every {@code Authorization} header of the request
     * @return {@link Caller#PUBLIC} if there is none; empty if the caller has to be refused
     */
    public Optional<Caller> of(List<String> authorization) {
        return switch (authorization.size()) {
            case 0 -> Optional.of(Caller.PUBLIC);
            case 1 -> known(authorization.get(0));
            default -> Optional.empty();
        };
    }

    /**
     * Reads the files of keys again, so that keys that were taken out stop to count.
     *
     * @return in English what is wrong with them now; as long as that is so, what was read before counts
     */
    public List<String> refresh() {
        return Stream.of(keys.flatMap(KeyRing::refresh), tokens.flatMap(Tokens::refresh))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Caller> known(String header) {
        var bearer = BEARER.matcher(header);
        return bearer.matches() ? holder(bearer.group(1)) : Optional.empty();
    }

    private Optional<Caller> holder(String credentials) {
        return credentials.startsWith(NewKey.PREFIX)
                ? keys.flatMap(ring -> ring.holder(credentials))
                : tokens.flatMap(issued -> issued.holder(credentials));
    }
}
