package io.github.supportguide.api.guard;

import java.math.BigInteger;
import java.net.InetAddress;

/** Addresses that share their first bits, as in {@code 10.0.0.0/8}; a single address shares all of them. */
record AddressRange(InetAddress base, int bits) {

    /** @throws IllegalArgumentException if it is no range */
    static AddressRange of(String text) {
        var slash = text.indexOf('/');
        var base = IpAddress.read(slash < 0 ? text : text.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException("not an address or a range of addresses"));
        var length = base.getAddress().length * Byte.SIZE;
        return new AddressRange(base, slash < 0 ? length : bits(text.substring(slash + 1), length));
    }

    private static int bits(String text, int length) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > length) {
            throw new IllegalArgumentException("not a range of addresses: the bits after the slash");
        }
        return Integer.parseInt(text);
    }

    boolean holds(InetAddress address) {
        return address.getAddress().length == base.getAddress().length
                && head(address).equals(head(base));
    }

    private BigInteger head(InetAddress address) {
        var bytes = address.getAddress();
        return new BigInteger(1, bytes).shiftRight(bytes.length * Byte.SIZE - bits);
    }
}
