package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The glossary")
class GlossaryTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "glossary.md");
    private static final String INTRODUCTION = """
            # Glossary

            The words of the support desk, as this product uses them: in English, in Traditional Chinese (Taiwan), as code
            in files and JSON, and as class in the library. A test keeps this page equal to the texts and the code.
            Written texts use these terms and no others; tests refuse the renderings known to be wrong.

            """;

    /** Keys of terms, and what stands for each in the library, if anything does. */
    private static final String TERMS = """
            offer, Offer
            publisher, Publisher
            plan, Plan
            catalogue, Catalogue
            notice, Notice
            commercial-marketplace
            csp-programme
            partner-center
            subscription
            support-contact, Support.contact
            engineering-contact, Support.engineering
            csp-contact, Support.csp
            first-contact, Decision.firstContact
            customer-agreement, Issue.CUSTOMER_AGREEMENT
            partner-agreement, Issue.PARTNER_AGREEMENT
            third-party-agreement, Terms
            standard-contract
            programme-guide
            exclusive-offer, CspSale.exclusive
            """;

    @Test
    void saysWhatTheTextsAndTheCodeSay() throws IOException {
        var glossary = INTRODUCTION
                + table("Parties", Party.values())
                + table("Models", CspModel.values())
                + table("Kinds of issues", IssueGroup.values())
                + table("Kinds of answers", Outcome.values())
                + table("Kinds of offers", OfferClass.values())
                + table("Kinds of channels", ChannelKind.values())
                + table("Roles in Partner Center", PartnerCenterRole.values())
                + terms();

        assertEquals(glossary, Files.readString(PAGE), () -> "expected " + PAGE + ":\n" + glossary);
    }

    private static String terms() {
        var rows = TERMS.lines().map(line -> line.split(" *, *")).map(GlossaryTest::term);
        var head = Stream.of("## Terms of the programme", "| English | 繁體中文（台灣） | class |", "| --- | --- | --- |");
        return Stream.concat(head, rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String term(String[] keyAndClass) {
        return "| %s | %s | %s |"
                .formatted(
                        Words.orEnglish("en").say("term." + keyAndClass[0]),
                        Words.orEnglish("zh-TW").say("term." + keyAndClass[0]),
                        keyAndClass.length > 1 ? "`" + keyAndClass[1] + "`" : "");
    }

    private static String table(String title, Coded[] words) {
        var rows = Arrays.stream(words).map(GlossaryTest::row);
        var head = Stream.of("## " + title, "| English | 繁體中文（台灣） | code | class |", "| --- | --- | --- | --- |");
        return Stream.concat(head, rows).collect(Collectors.joining("\n", "", "\n\n"));
    }

    private static String row(Coded word) {
        return "| %s | %s | `%s` | `%s.%s` |"
                .formatted(
                        Words.orEnglish("en").name(word),
                        Words.orEnglish("zh-TW").name(word),
                        word.code(),
                        word.getClass().getSimpleName(),
                        ((Enum<?>) word).name());
    }
}
