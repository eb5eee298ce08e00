package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.guide.OfferNames;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.overlay.Agreed;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Values that hold any text")
class FreeTextsFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Offer BACKUP = Offer.of(OfferId.of("contoso/backup"), Text.of("Backup"), "saas");
    private static final OfferNames NAMES = OfferNames.of(Catalogue.of(
            Settings.of(Text.of("Guide"), "en"),
            List.of(Publisher.of(PublisherId.of("contoso"), Text.of("Contoso"))),
            List.of(BACKUP),
            List.of(),
            "1"));

    @FuzzTest(maxDuration = "60s")
    void text(byte[] bytes) {
        Texts.in(bytes).forEach(FreeTextsFuzzTest::assertKept);
    }

    private static void assertKept(String text) {
        assertServesEverywhere(Text.of(text), text);
        assertEquals(text, Place.startOf(text).file());
        assertEquals(text, new Plan(text, Text.of("Gold"), true).id());
        assertEquals(verified(text), verified(text));
        assertEquals(contact(text), contact(text));
        assertMeansWhatItSays(text);
        assertNamesItsOwner(text);
    }

    private static void assertServesEverywhere(Text value, String text) {
        assertEquals(Optional.of(text), value.in(text));
        assertEquals(Optional.of(text), value.in("zh-TW"));
        assertEquals(text, value.inFirstOf(List.of(text, "en")));
        assertEquals(value, Text.of(text));
    }

    private static Verification verified(String text) {
        return new Verification(DAY, Optional.of(text), Optional.of(text), Optional.empty());
    }

    private static Contact contact(String text) {
        return new Contact(Optional.of(text), Optional.empty(), Optional.empty(), Optional.of(verified(text)));
    }

    private static void assertMeansWhatItSays(String text) {
        var name = text.strip().split(":", 2)[0];
        var known =
                List.of("contoso/backup", "contoso.backup", "backup").stream().anyMatch(name::equalsIgnoreCase);
        assertEquals(known ? List.of(BACKUP) : List.of(), NAMES.meantBy(text));
    }

    /** What is no id is refused, in words that show it. */
    private static void assertNamesItsOwner(String text) {
        try {
            var rule = OverlayRule.of(
                    text, Text.of("Rule"), new Agreed.Technical(TechnicalSupport.REFER), DAY, Issue.BREAK_FIX);
            assertTrue(rule.owner().matches("[a-z0-9-]+"), text);
            assertTrue(text.startsWith(rule.owner() + "/"), text);
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains(text), text);
        }
    }
}
