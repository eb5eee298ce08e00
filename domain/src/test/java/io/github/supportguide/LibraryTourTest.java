package io.github.supportguide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The library’s part of the README")
class LibraryTourTest {

    private static String tour() {
        // tour
        var catalogue = Catalogue.of(
                Settings.of(Text.of("Our guide"), "en"),
                List.of(Publisher.of(PublisherId.of("contoso"), Text.of("Contoso"))),
                List.of(Offer.of(OfferId.of("contoso/backup"), Text.of("Contoso Backup"), "saas")),
                List.of(),
                "version 1");
        var situation =
                Situation.of(CspModel.INDIRECT, Party.CUSTOMER, Issue.BREAK_FIX, Instant.parse("2026-11-22T08:30:00Z"));
        var question = new SupportQuestion(OfferId.of("contoso/backup"), situation);

        var answer =
                new SupportGuide(catalogue).answer(question, Audience.PUBLIC).orElseThrow();
        var responsible = answer.decision().responsible(); // [ISV_PUBLISHER]
        // end
        return responsible.toString();
    }

    @Test
    void answers() {
        assertEquals("[ISV_PUBLISHER]", tour());
    }

    @Test
    void isTheCodeAbove() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/github/supportguide/LibraryTourTest.java"));
        var shown = source.substring(source.indexOf("// tour") + 8, source.indexOf("// end"))
                .stripTrailing();

        var block = "```java\n" + shown.stripIndent() + "\n```";

        assertTrue(
                Files.readString(Path.of("..", "README.md")).contains(block), () -> "expected in README.md:\n" + block);
    }
}
