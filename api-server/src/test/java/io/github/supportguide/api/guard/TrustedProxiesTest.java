package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Trusted proxies")
class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,     10.255.255.255,    true",
        "10.0.0.0/8,     11.0.0.0,          false",
        "192.0.2.7,      192.0.2.7,         true",
        "192.0.2.7,      192.0.2.8,         false",
        "192.0.2.8/31,   192.0.2.9,         true",
        "192.0.2.8/31,   192.0.2.10,        false",
        "0.0.0.0/0,      203.0.113.9,       true",
        "0.0.0.0/0,      2001:db8::1,       false",
        "2001:db8::/32,  2001:db8:ffff::1,  true",
        "2001:db8::/32,  2001:db9::1,       false",
        "::1,            ::1,               true",
        "192.0.2.7,      ::ffff:192.0.2.7,  true"
    })
    void holdWhatIsInTheirRange(String range, String address, boolean held) {
        assertEquals(
                held,
                TrustedProxies.of(List.of(range)).hold(IpAddress.read(address).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proxy.example",
                "10.0.0.0/33",
                "::/129",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0/8",
                "10.0.0.256",
                "1",
                ":",
                "10.0.0.0/8/8"
            })
    void areGivenInNumbers(String range) {
        assertThrows(IllegalArgumentException.class, () -> TrustedProxies.of(List.of(range)));
    }
}
