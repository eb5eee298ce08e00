package io.github.supportguide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The library’s part of the README")
class LibraryTourTest {

    private static Decision byTheRulesAlone() {
        // rules
        var question = Situation.inIndirectModel().customerAsks(Issue.BREAK_FIX).asOf(LocalDate.of(2026, 11, 22));
        var decision = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), question);
        var reason = decision.verdict() + " by " + decision.rules().get(0).id();
        // end
        assertEquals(
                "Responsible[party=ISV_PUBLISHER, performedBy=Optional.empty, resolution=Optional.empty, "
                        + "escalation=[]] by responsibility/break-fix",
                reason);
        return decision;
    }

    private static SupportAnswer withPeople() {
        // people
        var catalogue = Catalogue.of(
                Settings.of(Text.of("Our guide"), "en"),
                List.of(Publisher.of(PublisherId.of("contoso"), Text.of("Contoso"))),
                List.of(Offer.of(OfferId.of("contoso/backup"), Text.of("Contoso Backup"), "saas")),
                List.of(),
                "version 1");

        var question = SupportQuestion.about(OfferId.of("contoso/backup"))
                .inIndirectModel()
                .customerAsks(Issue.BREAK_FIX)
                .asOf(Instant.parse("2026-11-22T08:30:00Z"));
        var answer = new SupportGuide(catalogue).answer(question).orElseThrow();
        // end
        return answer;
    }

    @Test
    void givesTheSameAnswerWithPeopleAndWithout() {
        assertEquals(byTheRulesAlone(), withPeople().decision());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "people"})
    void isTheCodeAbove(String part) throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/github/supportguide/LibraryTourTest.java"));
        var start = source.indexOf("// " + part + "\n") + part.length() + 4;
        var shown = source.substring(start, source.indexOf("// end", start)).stripTrailing();

        var block = "```java\n" + shown.stripIndent() + "\n```";

        assertTrue(
                Files.readString(Path.of("..", "README.md")).contains(block), () -> "expected in README.md:\n" + block);
    }
}
