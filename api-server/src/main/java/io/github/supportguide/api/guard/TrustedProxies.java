package io.github.supportguide.api.guard;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;

/** The proxies whose word is taken for where a request comes from. */
public final class TrustedProxies {
    /** Nobody’s word is taken. */
    public static final TrustedProxies NONE = of(List.of());

    private final List<AddressRange> ranges;

    private TrustedProxies(List<AddressRange> ranges) {
        this.ranges = ranges;
    }

    /**
     * Proxies at these addresses.
     *
     * @param ranges addresses or ranges, such as {@code 10.0.0.0/8} or {@code 2001:db8::1}
     * @throws IllegalArgumentException if one is neither
     */
    public static TrustedProxies of(Collection<String> ranges) {
        return new TrustedProxies(ranges.stream().map(AddressRange::of).toList());
    }

    /** Whether a text is an address or a range of them, in numbers; nobody is asked about names. */
    public static boolean isRange(String text) {
        return AddressRange.read(text).isPresent();
    }

    boolean hold(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.holds(address));
    }
}
