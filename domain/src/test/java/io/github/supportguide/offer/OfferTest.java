package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.Offers;
import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An offer")
class OfferTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    AUDIENCE,  PLANS
                    PUBLIC,    '[open]'
                    PARTNER,   '[open, private]'
                    MICROSOFT, '[open, private]'
                    """)
    void showsPrivatePlansToPartnersOnly(Audience audience, String plans) {
        var open = new Plan("open", Text.of("Open"), false);
        var chosen = new Plan("private", Text.of("For chosen customers"), true);
        var offer = offer(Party.ISV_PUBLISHER, List.of(open, chosen));

        assertEquals(
                plans, offer.plansFor(audience).stream().map(Plan::id).toList().toString());
    }

    @Test
    void staysTheSameHoweverItIsReached() {
        var reached = Offers.CONNECTOR.withSupport(Offers.OF_CONTOSO);

        assertEquals(Offers.OF_CONTOSO, reached.support());
        assertEquals(Offers.CONNECTOR, reached.withSupport(Offers.CONNECTOR.support()));
        assertEquals(contoso(), contoso().withSupport(Support.NONE).withSupport(Offers.OF_CONTOSO));
    }

    /** Desk and page of a supporter are not the publisher’s; its people for business are, whoever supports. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    SUPPORTER,     DESK OF PUBLISHER,     PARTNERS OF PUBLISHER
                    ISV_PUBLISHER, help@own.example,      partners@own.example
                    MICROSOFT,     help@contoso.example,  partners@own.example
                    COMMUNITY,     help@contoso.example,  partners@own.example
                    """)
    void leavesAPublisherItsOwnChannels(Party supporter, String desk, String partners) {
        var channels = offer(supporter, List.of()).supportOfPublisher(contoso());

        assertEquals(Optional.of(new EmailAddress(desk)), channels.contact().flatMap(Contact::email));
        assertEquals(Optional.of(new EmailAddress(partners)), channels.csp().flatMap(Contact::email));
    }

    @ParameterizedTest
    @CsvSource({"ISV_PUBLISHER", "MICROSOFT", "COMMUNITY"})
    void lendsASupporterDeskAndPageAlone(Party supporter) {
        var channels = offer(supporter, List.of()).supportOfSupporter();

        assertEquals(
                Optional.of(new EmailAddress("help@own.example")),
                channels.contact().flatMap(Contact::email));
        assertEquals(Optional.of(new WebAddress("https://own.example/support")), channels.url());
        assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(channels.csp(), channels.engineering()));
    }

    private static Publisher contoso() {
        var usual = Publisher.of(PublisherId.of("contoso"), Text.of("Contoso"));
        return new Publisher(usual.id(), usual.name(), false, Optional.empty(), Offers.OF_CONTOSO, List.of());
    }

    private static Offer offer(Party supporter, List<Plan> plans) {
        var usual = Offer.of(OfferId.of("contoso/backup"), Text.of("Backup"), "saas");
        return new Offer(
                usual.id(),
                usual.title(),
                usual.summary(),
                usual.type(),
                usual.transactable(),
                supporter,
                usual.csp(),
                usual.terms(),
                usual.markets(),
                plans,
                Offers.support("own.example", Offers.TODAY, Offers.TODAY, Offers.TODAY),
                usual.resources(),
                usual.lifecycle(),
                usual.aliases());
    }
}
