package io.github.supportguide.site.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.Medium;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.party.Party;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A link to a channel")
class ChannelLinkTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "EMAIL, help@contoso.example, mailto:help@contoso.example",
        "EMAIL, a+b#c@contoso.example, mailto:a%2Bb%23c@contoso.example",
        "PHONE, +886 2 5555 0100 ext. 12, tel:+886255550100;ext=12",
        "URL, https://contoso.example/?a=b&c, https://contoso.example/?a=b&c"
    })
    void opensWhatTheChannelIs(Medium medium, String value, String href) {
        assertEquals(href, ChannelLink.to(channel(medium, value)).href());
    }

    @Test
    void isNotMadeOfAnythingElse() {
        assertThrows(IllegalArgumentException.class, () -> ChannelLink.to(channel(Medium.URL, "javascript:alert(1)")));
    }

    private static Channel channel(Medium medium, String value) {
        return new Channel(
                Party.ISV_PUBLISHER, ChannelKind.SUPPORT, medium, value, Audience.PARTNER, Optional.empty(), false);
    }
}
