package io.github.supportguide.offer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An address on the web that may stand in a link.
 *
 * @param value an absolute {@code http} or {@code https} address with a host and without user information, at most
 *     2,048 characters, none of them a blank, a control or a format character
 */
@ValueObject
public record WebAddress(String value) {
    private static final int LONGEST = 2048;
    /** What most addresses look like; these need no closer look. */
    private static final Pattern PLAIN = Pattern.compile("https?://[A-Za-z0-9]++(-++[A-Za-z0-9]++)*+"
            + "(\\.[A-Za-z][A-Za-z0-9]*+(-++[A-Za-z0-9]++)*+)++(/[A-Za-z0-9._~/-]*+)?");

    private static final Pattern START = Pattern.compile("(?i)https?://[^/].*");
    private static final Pattern UNSAFE = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Z}<>\"\\\\^`{|}]");
    private static final String LABEL = "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
    private static final Pattern HOST =
            Pattern.compile("(?=.*\\p{L})(%1$s\\.)*%1$s\\.?(:(?<port>[0-9]{1,5}))?".formatted(LABEL));
    private static final int LAST_PORT = 65_535;

    public WebAddress {
        Objects.requireNonNull(value, "value");
        if (!isSafe(value)) {
            throw new IllegalArgumentException("not a web address");
        }
    }

    /** Empty if the text is no address that may stand in a link. */
    public static Optional<WebAddress> parse(String text) {
        return isSafe(text) ? Optional.of(new WebAddress(text)) : Optional.empty();
    }

    private static boolean isSafe(String text) {
        return text.length() <= LONGEST && (PLAIN.matcher(text).matches() || isSafeOnCloserLook(text));
    }

    private static boolean isSafeOnCloserLook(String text) {
        if (!START.matcher(text).matches() || UNSAFE.matcher(text).find()) {
            return false;
        }
        try {
            var uri = new URI(text);
            return uri.getRawUserInfo() == null && uri.getPort() <= LAST_PORT && hasHost(uri);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A host in letters other than Latin is an authority to {@link URI}, but no host. */
    private static boolean hasHost(URI uri) {
        var authority = uri.getRawAuthority();
        return uri.getHost() != null || authority != null && isHost(HOST.matcher(authority));
    }

    private static boolean isHost(Matcher authority) {
        return authority.matches()
                && (authority.group("port") == null || Integer.parseInt(authority.group("port")) <= LAST_PORT);
    }

    @Override
    public String toString() {
        return value;
    }
}
