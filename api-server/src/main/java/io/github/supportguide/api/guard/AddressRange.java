package io.github.supportguide.api.guard;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/** Addresses that share their first bits, as in {@code 10.0.0.0/8}; a single address shares all of them. */
record AddressRange(InetAddress base, int bits) {

    /** @throws IllegalArgumentException if it is no range */
    static AddressRange of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("not an address or a range of addresses"));
    }

    /** Empty if it is no range. */
    static Optional<AddressRange> read(String text) {
        var slash = text.indexOf('/');
        return IpAddress.read(slash < 0 ? text : text.substring(0, slash)).flatMap(base -> {
            var length = base.getAddress().length * Byte.SIZE;
            var bits = slash < 0 ? Optional.of(length) : bits(text.substring(slash + 1), length);
            return bits.map(number -> new AddressRange(base, number));
        });
    }

    private static Optional<Integer> bits(String text, int length) {
        return Optional.of(text)
                .filter(bits -> bits.matches("0|[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .filter(bits -> bits <= length);
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
