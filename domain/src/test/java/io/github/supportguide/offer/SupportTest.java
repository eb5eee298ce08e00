package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The channels of an offer")
class SupportTest {
    private static final Optional<Verification> SEEN = Optional.of(Verification.on(LocalDate.of(2026, 11, 1)));
    private static final Support OF_PUBLISHER = new Support(
            Optional.of(new WebAddress("https://contoso.example/support")),
            SEEN,
            Optional.of(new WebAddress("https://contoso.example/government")),
            Optional.of(Contact.at(new EmailAddress("help@contoso.example"))),
            Optional.of(Contact.at(new EmailAddress("engineers@contoso.example"))),
            Optional.of(Contact.at(new EmailAddress("partners@contoso.example"))),
            Optional.of(new WebAddress("https://contoso.example/marketing")));

    @Test
    void areThePublishersWhereItNamesNone() {
        assertEquals(OF_PUBLISHER, Support.NONE.orElse(OF_PUBLISHER));
    }

    @Test
    void areFilledInOneByOne() {
        var desk = Optional.of(Contact.at(new EmailAddress("backup@contoso.example")));
        var own = new Support(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                desk,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        var all = own.orElse(OF_PUBLISHER);

        assertEquals(desk, all.contact());
        assertEquals(OF_PUBLISHER.url(), all.url());
        assertEquals(OF_PUBLISHER.csp(), all.csp());
        assertEquals(SEEN, all.urlVerified());
    }

    @Test
    void doNotBorrowAnotherPagesVerification() {
        var page = Optional.of(new WebAddress("https://contoso.example/backup"));
        var own = new Support(
                page,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        var all = own.orElse(OF_PUBLISHER);

        assertEquals(page, all.url());
        assertEquals(Optional.empty(), all.urlVerified());
    }
}
