package io.github.supportguide.guide;

import static io.github.supportguide.Offers.BACKUP;
import static io.github.supportguide.Offers.WITHOUT_CHANNELS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A notice")
class NoticesTest {
    private static final String FROM = "2026-11-22T08:00:00Z";
    private static final Notice OUTAGE = notice(Optional.of(Instant.parse("2026-11-22T12:00:00Z")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
                    2026-11-22T07:59:59Z, 0
                    2026-11-22T08:00:00Z, 1
                    2026-11-22T11:59:59Z, 1
                    2026-11-22T12:00:00Z, 0
                    """)
    void isShownFromItsBeginningToBeforeItsEnd(Instant asOf, int shown) {
        assertEquals(shown, notices(OUTAGE, BACKUP, asOf).size());
    }

    @Test
    void isShownForEverWithoutAnEnd() {
        var open = notice(Optional.empty());

        assertEquals(List.of(open), notices(open, BACKUP, Instant.parse("2099-01-01T00:00:00Z")));
    }

    @Test
    void isNotShownWithOtherOffers() {
        assertEquals(List.of(), notices(OUTAGE, Offers.CONNECTOR, Instant.parse(FROM)));
    }

    @Test
    void ofAPublisherConcernsAllItsOffers() {
        var ofContoso = new Notice(
                "contoso",
                Optional.of(PublisherId.of("CONTOSO")),
                List.of(),
                Notice.Kind.MAINTENANCE,
                Instant.parse(FROM),
                Optional.empty(),
                Text.of("Maintenance"),
                Optional.empty());

        assertEquals(List.of(ofContoso), notices(ofContoso, Offers.CONNECTOR, Instant.parse(FROM)));
        assertEquals(List.of(), notices(ofContoso, WITHOUT_CHANNELS, Instant.parse(FROM)));
    }

    private static List<Notice> notices(Notice notice, Offer offer, Instant asOf) {
        var guide = new SupportGuide(Offers.catalogue(Offers.settings(), notice));
        var situation = Situation.of(CspModel.DIRECT_BILL, Party.CUSTOMER, Issue.HOW_TO, asOf);
        return guide.answer(new SupportQuestion(offer.id(), situation), Audience.PUBLIC)
                .orElseThrow()
                .notices();
    }

    private static Notice notice(Optional<Instant> until) {
        return new Notice(
                "backup-outage",
                Optional.empty(),
                List.of(OfferId.of("Contoso/Backup")),
                Notice.Kind.OUTAGE,
                Instant.parse(FROM),
                until,
                Text.of("Outage"),
                Optional.empty());
    }
}
