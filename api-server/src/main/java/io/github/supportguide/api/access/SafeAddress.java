package io.github.supportguide.api.access;

import java.net.URI;
import java.util.Set;

/** Which addresses nobody on the way can answer for. */
final class SafeAddress {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");

    private SafeAddress() {}

    static boolean of(URI address) {
        var host = address.getHost();
        return host != null
                && address.getUserInfo() == null
                && ("https".equalsIgnoreCase(address.getScheme())
                        || "http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(host));
    }
}
