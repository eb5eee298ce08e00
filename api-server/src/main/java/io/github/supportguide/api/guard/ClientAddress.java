package io.github.supportguide.api.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where a request comes from.
 *
 * @param told whether a trusted proxy says so, rather than the connection itself
 */
public record ClientAddress(InetAddress address, boolean told) {
    private static final int V6_NETWORK = 8;

    /**
     * Who asks: the other end of the connection, or if that is a trusted proxy the nearest address that it names and
     * that is none. Where {@code Forwarded} and {@code X-Forwarded-For} name different ones, one of them came from
     * the client itself, so neither is believed.
     */
    public static ClientAddress of(
            InetAddress connected, List<String> forwarded, List<String> forwardedFor, TrustedProxies proxies) {
        var one = forwarded.isEmpty() ? forwardedFor : forwarded;
        if (!proxies.hold(connected) || one.isEmpty()) {
            return new ClientAddress(connected, false);
        }
        var byForwarded = nearest(connected, Forwarded.nodes(forwarded), proxies);
        var byElder = nearest(connected, Forwarded.elderNodes(forwardedFor), proxies);
        if (forwarded.isEmpty()) {
            return byElder;
        }
        return forwardedFor.isEmpty() || byForwarded.equals(byElder) ? byForwarded : new ClientAddress(connected, true);
    }

    private static ClientAddress nearest(InetAddress connected, List<String> nodes, TrustedProxies proxies) {
        var known = connected;
        for (var node : reversed(nodes)) {
            var address = IpAddress.read(node);
            if (address.isEmpty()) {
                break;
            }
            known = address.get();
            if (!proxies.hold(known)) {
                break;
            }
        }
        return new ClientAddress(known, true);
    }

    private static List<String> reversed(List<String> nodes) {
        var reversed = Arrays.asList(nodes.toArray(String[]::new));
        Collections.reverse(reversed);
        return reversed;
    }

    /** Whether the caller runs on this machine, without a proxy between. */
    public boolean isThisMachine() {
        return !told && address.isLoopbackAddress();
    }

    /** Who that is to a limit: of IPv6 the network, as one customer has all of its addresses. */
    public String caller() {
        return caller(address);
    }

    static String caller(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length > 4 ? network(bytes) + "/64" : address.getHostAddress();
    }

    private static String network(byte[] bytes) {
        try {
            return InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, V6_NETWORK), bytes.length))
                    .getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
