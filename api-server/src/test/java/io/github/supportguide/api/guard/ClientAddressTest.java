package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where a request comes from")
class ClientAddressTest {
    private static final TrustedProxies PROXIES = TrustedProxies.of(List.of("10.0.0.0/8", "127.0.0.1"));

    private static InetAddress at(String address) {
        return IpAddress.read(address).orElseThrow();
    }

    private static List<String> fields(String lines) {
        return lines == null ? List.of() : Stream.of(lines.split("\\|")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            192.0.2.1  !                                            !                                  ! 192.0.2.1
            192.0.2.1  ! for=203.0.113.5                            ! 203.0.113.5                      ! 192.0.2.1
            10.0.0.1   !                                            !                                  ! 10.0.0.1
            10.0.0.1   !                                            ! 203.0.113.5                      ! 203.0.113.5
            10.0.0.1   !                                            ! 198.51.100.9, 203.0.113.5        ! 203.0.113.5
            10.0.0.1   !                                            ! 198.51.100.9|203.0.113.5         ! 203.0.113.5
            10.0.0.1   !                                            ! 203.0.113.5, 10.0.0.2            ! 203.0.113.5
            10.0.0.1   !                                            ! 10.0.0.3, 10.0.0.2               ! 10.0.0.3
            10.0.0.1   !                                            ! 203.0.113.5:4711                 ! 203.0.113.5
            10.0.0.1   !                                            ! [2001:db8::5]:4711               ! 2001:db8:0:0:0:0:0:5
            10.0.0.1   !                                            ! 2001:db8::5                      ! 2001:db8:0:0:0:0:0:5
            10.0.0.1   !                                            ! 203.0.113.5, unknown             ! 10.0.0.1
            10.0.0.1   !                                            ! unknown, 10.0.0.2                ! 10.0.0.2
            10.0.0.1   !                                            ! evil.example                     ! 10.0.0.1
            10.0.0.1   !                                            ! 203.0.113.5,                     ! 203.0.113.5
            10.0.0.1   ! for=203.0.113.5                            !                                  ! 203.0.113.5
            10.0.0.1   ! for=198.51.100.9, for=203.0.113.5;proto=https !                               ! 203.0.113.5
            10.0.0.1   ! by=10.0.0.1;For="[2001:db8::5]:4711"       !                                  ! 2001:db8:0:0:0:0:0:5
            10.0.0.1   ! for=_hidden                                !                                  ! 10.0.0.1
            10.0.0.1   ! host=for=203.0.113.5                       !                                  ! 10.0.0.1
            10.0.0.1   ! for=203.0.113.5                            ! 203.0.113.5                      ! 203.0.113.5
            10.0.0.1   ! for=198.51.100.9                           ! 203.0.113.5                      ! 10.0.0.1
            """)
    void isTheNearestThatIsNoProxy(String connected, String forwarded, String forwardedFor, String client) {
        assertEquals(
                client,
                ClientAddress.of(at(connected), fields(forwarded), fields(forwardedFor), PROXIES)
                        .address()
                        .getHostAddress());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "::1, true", "192.0.2.1, false"})
    void isThisMachineWithoutAProxy(String connected, boolean here) {
        assertEquals(
                here,
                ClientAddress.of(at(connected), List.of(), List.of(), TrustedProxies.NONE)
                        .isThisMachine());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "203.0.113.5"})
    void believesNobodyWithoutConfiguredProxies(String told) {
        var client = ClientAddress.of(at("192.0.2.1"), List.of(), List.of(told), TrustedProxies.NONE);

        assertEquals("192.0.2.1", client.caller());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "203.0.113.5"})
    void isNeverThisMachineByAProxysWord(String told) {
        assertFalse(ClientAddress.of(at("127.0.0.1"), List.of(), List.of(told), PROXIES)
                .isThisMachine());
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,        192.0.2.1",
        "2001:db8:1:2::3,  2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2:ffff::9, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::3,  2001:db8:1:3:0:0:0:0/64"
    })
    void isOneCallerForAWholeNetwork(String address, String caller) {
        assertEquals(caller, new ClientAddress(at(address), false).caller());
    }
}
