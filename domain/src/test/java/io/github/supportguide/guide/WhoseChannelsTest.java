package io.github.supportguide.guide;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.Offers;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A party to an offer")
class WhoseChannelsTest {
    private static final String PARTNER_CENTER = "https://partner.microsoft.com/support";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    OFFER,                   PARTY,         IS REACHED BY
                    contoso/backup,          ISV_PUBLISHER, help@contoso.example https://contoso.example/support partners@contoso.example
                    contoso/backup,          MICROSOFT,     https://partner.microsoft.com/support
                    contoso/backup,          COMMUNITY,     ''
                    contoso/backup,          CUSTOMER,      ''
                    contoso/connector,       MICROSOFT,     help@connector.example https://connector.example/support https://partner.microsoft.com/support
                    contoso/connector,       ISV_PUBLISHER, help@contoso.example https://contoso.example/support partners@connector.example
                    contoso/community-rules, COMMUNITY,     help@community.example https://community.example/support
                    contoso/community-rules, ISV_PUBLISHER, help@contoso.example https://contoso.example/support partners@community.example
                    contoso/community-rules, MICROSOFT,     https://partner.microsoft.com/support
                    fabrikam/scan,           ISV_PUBLISHER, ''
                    """)
    void isReachedByItsOwnChannels(String offer, Party party, String values) {
        assertEquals(values, channels(OfferId.of(offer), party, Directories.WITHOUT_PARTNER));
    }

    @Test
    void isMicrosoftForItsOwnProducts() {
        assertEquals(
                "help@microsoft.example https://microsoft.example/support partners@microsoft.example " + PARTNER_CENTER,
                channels(Offers.FIRST_PARTY.id(), Party.MICROSOFT, Directories.WITHOUT_PARTNER));
    }

    @Nested
    @DisplayName("that is the partner whose guide this is")
    class OwnPartner {

        @ParameterizedTest
        @CsvSource(textBlock = """
                        INDIRECT_PROVIDER,   help@distribution.example +886 2 5555 0100 https://distribution.example/support
                        INDIRECT_RESELLER,   ''
                        DIRECT_BILL_PARTNER, ''
                        """)
        void hasItsDeskShown(Party party, String values) {
            assertEquals(values, channels(Offers.BACKUP.id(), party, Directories.OF_PROVIDER));
        }
    }

    private static String channels(OfferId id, Party party, Directory directory) {
        var offer = Offers.catalogue(Offers.settings()).offer(id).orElseThrow();
        return directory.channels(offer, party, IssueGroup.TECHNICAL, Offers.TODAY).stream()
                .map(Channel::value)
                .collect(joining(" "));
    }

    private static final class Directories {
        static final Directory WITHOUT_PARTNER = new Directory(Offers.catalogue(Offers.settings()), Audience.PARTNER);
        static final Directory OF_PROVIDER = new Directory(
                Offers.catalogue(Offers.settings(Offers.partner(Party.INDIRECT_PROVIDER))), Audience.PARTNER);
    }
}
