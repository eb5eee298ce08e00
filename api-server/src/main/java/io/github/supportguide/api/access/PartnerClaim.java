package io.github.supportguide.api.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The claim that makes a caller a partner, such as {@code scope=supportguide.partner} or {@code roles=partner}.
 *
 * @param name the name of the claim
 * @param value has to be one of its words, or one of its items
 */
public record PartnerClaim(String name, String value) {
    private static final Pattern SHAPE = Pattern.compile("([^=\\s]+)=(\\S+)");

    /** Understands {@code name=value}. */
    public static Optional<PartnerClaim> parse(String text) {
        var claim = SHAPE.matcher(text);
        return claim.matches() ? Optional.of(new PartnerClaim(claim.group(1), claim.group(2))) : Optional.empty();
    }

    boolean isIn(JWTClaimsSet claims) {
        var claim = claims.getClaim(name);
        if (claim instanceof String words) {
            return Arrays.asList(words.split(" ")).contains(value);
        }
        return claim instanceof Collection<?> items && items.contains(value);
    }
}
