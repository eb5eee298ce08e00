package io.github.supportguide.cli.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** What an address of the network or a range of them looks like; nobody is asked about names. */
final class NetworkAddress {
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}(/(3[0-2]|[12]?[0-9]))?");
    private static final Pattern IPV6 =
            Pattern.compile("(?<address>[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))?");

    private NetworkAddress() {}

    static boolean isOne(String text) {
        return IPV4.matcher(text).matches() || isIpv6(text);
    }

    private static boolean isIpv6(String text) {
        var range = IPV6.matcher(text);
        try {
            return range.matches() && InetAddress.getByName(range.group("address")) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
