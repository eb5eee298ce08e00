package io.github.supportguide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.overlay.Agreed;
import io.github.supportguide.overlay.Overlay;
import io.github.supportguide.overlay.OverlayFault;
import io.github.supportguide.overlay.OverlayRefused;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.SupportPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page shows what stands between a mark and {@code end}; what a comment says there is what comes out. */
@DisplayName("The tour in five minutes")
class TourTest {
    private static final Path PAGE = Path.of("..", "docs", "tour.md");
    private static final Path SOURCE = Path.of("src/test/java/io/github/supportguide/TourTest.java");
    private static final Pattern SAID = Pattern.compile("(?m); // (.*)$");

    private static List<Object> ask() {
        // ask
        var question = Situation.inIndirectModel()
                .customerAsks(Issue.REFUND)
                .orderedAt(Instant.parse("2026-11-17T09:00:00Z"))
                .asOf(LocalDate.of(2026, 11, 22));

        var decision = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), question);

        var responsible = decision.responsible(); // [ISV_PUBLISHER]
        var route = decision.route(); // [INDIRECT_RESELLER, INDIRECT_PROVIDER, ISV_PUBLISHER]
        var performedBy = decision.performedBy(); // Optional[INDIRECT_PROVIDER]
        // end
        return List.of(responsible, route, performedBy);
    }

    private static Decision decided() {
        var question = Situation.inIndirectModel()
                .customerAsks(Issue.REFUND)
                .orderedAt(Instant.parse("2026-11-17T09:00:00Z"))
                .asOf(LocalDate.of(2026, 11, 22));
        return SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), question);
    }

    private static List<Object> read() {
        var decision = decided();
        // read
        var told = decision.verdict()
                .fold(
                        responsible -> "Turn to " + responsible.party(),
                        shared -> "Turn to any of " + shared.parties(),
                        ambiguous -> "First find out " + ambiguous.missing(),
                        notApplicable -> "Other rules count: " + notApplicable.reason());

        var said = told + "."; // Turn to ISV_PUBLISHER.
        // end
        return List.of(said);
    }

    private static List<Object> believe() {
        var decision = decided();
        // believe
        var rule = decision.rules().get(1);
        var id = rule.id(); // refund/since-2023
        var from = rule.validity().from(); // 2023-01-01
        var approximate = rule.approximate(); // true
        var page = rule.source().page(); // Cancellation policy of the new commerce experience
        var read = rule.source().read(); // 2023–2026
        // end
        return List.of(id, from, approximate, page, read);
    }

    private static List<Object> dates() {
        // dates
        var question = Situation.inDirectBillModel().partnerAsks(Issue.SUBSCRIPTION_CANCEL);

        var once = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), question.asOf(LocalDate.of(2022, 6, 1)));
        var rolesOnce = once.roles().size(); // 5

        var today = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), question.asOf(LocalDate.of(2026, 11, 22)));
        var roles = today.roles(); // [ADMIN_AGENT, SALES_AGENT]
        // end
        return List.of(rolesOnce, roles);
    }

    private static SupportGuide people() {
        // people
        var seen = Optional.of(Verification.on(LocalDate.of(2026, 10, 1)));
        var page = Optional.of(new WebAddress("https://contoso.example/support"));
        var mailbox = Optional.of(new EmailAddress("desk@contoso.example"));
        var desk = new Contact(Optional.of("Support desk"), mailbox, Optional.empty(), seen);
        var support = new Support(
                page, seen, Optional.empty(), Optional.of(desk), Optional.empty(), Optional.empty(), Optional.empty());

        var contoso = PublisherId.of("contoso");
        var guide = new SupportGuide(Catalogue.of(
                Settings.of(Text.of("Our guide"), "en"),
                List.of(new Publisher(contoso, Text.of("Contoso"), false, Optional.empty(), support, List.of("en"))),
                List.of(Offer.of(OfferId.of("contoso/backup"), Text.of("Contoso Backup"), "saas")),
                List.of(),
                "version 1"));
        // end
        return guide;
    }

    private static List<Object> reach() {
        var guide = people();
        // reach
        var question = SupportQuestion.about(OfferId.of("contoso/backup"))
                .inIndirectModel()
                .resellerAsks(Issue.BREAK_FIX)
                .asOf(LocalDate.of(2026, 11, 22));

        var forAnybody = guide.answer(question, Audience.PUBLIC).orElseThrow();
        var seenByAnybody = values(forAnybody.channels()); // [https://contoso.example/support]

        var forPartners = guide.answer(question, Audience.PARTNER).orElseThrow();
        var seenByPartners = values(forPartners.channels()); // [desk@contoso.example, https://contoso.example/support]

        var whyNotMicrosoft = forPartners.explanation().whyNot(Party.MICROSOFT).orElseThrow();
        var becauseOf = whyNotMicrosoft.rule().id(); // duty/microsoft
        // end
        return List.of(seenByAnybody, seenByPartners, becauseOf);
    }

    private static List<String> values(List<Channel> channels) {
        return channels.stream().map(Channel::value).toList();
    }

    private static List<Object> contract() {
        var guide = people();
        // contract
        var path = guide.contracting(OfferId.of("contoso/backup"), CspModel.INDIRECT, LocalDate.of(2026, 11, 22))
                .orElseThrow();

        var steps = path.steps().size(); // 10
        var first = path.steps().get(0).what(); // ENROL_IN_CSP
        var everybody = path.actors(); // [INDIRECT_PROVIDER, INDIRECT_RESELLER, CUSTOMER, ISV_PUBLISHER]
        var ours = path.stepsOf(Party.INDIRECT_RESELLER).steps().size(); // 6
        // end
        return List.of(steps, first, everybody, ours);
    }

    private static List<Object> agree() {
        var guide = people();
        // agree
        var bills = OverlayRule.of(
                        "fabrikam/bills",
                        Text.of("Fabrikam Distribution answers for bills."),
                        new Agreed.OwedBy(SplitSide.PROVIDER),
                        LocalDate.of(2026, 1, 1),
                        Issue.BILLING_QUESTION)
                .asFinal();
        var ourGuide = guide.under(Overlay.of("fabrikam", bills));

        var question = SupportQuestion.about(OfferId.of("contoso/backup"))
                .inIndirectModel()
                .customerAsks(Issue.BILLING_QUESTION)
                .asOf(LocalDate.of(2026, 11, 22));

        var published = guide.answer(question).orElseThrow();
        var without = published.decision().responsible(); // [INDIRECT_RESELLER, INDIRECT_PROVIDER]

        var agreed = ourGuide.answer(question).orElseThrow();
        var with = agreed.decision().responsible(); // [INDIRECT_PROVIDER]
        var because = agreed.explanation().agreed().orElseThrow().id(); // fabrikam/bills
        // end
        return List.of(without, with, because);
    }

    private static List<Object> refuse() {
        var guide = people();
        // refuse
        var faults = OverlayRule.of(
                "fabrikam/faults",
                Text.of("Fabrikam Distribution mends faults."),
                new Agreed.OwedBy(SplitSide.PROVIDER),
                LocalDate.of(2026, 1, 1),
                Issue.BREAK_FIX);

        List<OverlayFault> wrong = List.of();
        try {
            guide.under(Overlay.of("fabrikam", faults));
        } catch (OverlayRefused refused) {
            wrong = refused.faults();
        }
        var kind = wrong.get(0).kind(); // PUBLISHED_RULE_IS_FINAL
        // end
        return List.of(kind);
    }

    private static List<Object> verify() {
        var guide = people();
        var question = SupportQuestion.about(OfferId.of("contoso/backup"))
                .inIndirectModel()
                .resellerAsks(Issue.BREAK_FIX)
                .asOf(LocalDate.of(2026, 11, 22));
        var answer = guide.answer(question).orElseThrow();
        // verify
        var explanation = answer.explanation();

        var replay = explanation.verify();
        var holds = replay.holds(); // true
        var differences = replay.differences(); // []
        // end
        return List.of(holds, differences);
    }

    static Stream<Arguments> stops() {
        return Stream.of(
                arguments("ask", ask()),
                arguments("read", read()),
                arguments("believe", believe()),
                arguments("dates", dates()),
                arguments("people", List.of()),
                arguments("reach", reach()),
                arguments("contract", contract()),
                arguments("agree", agree()),
                arguments("refuse", refuse()),
                arguments("verify", verify()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stops")
    void saysWhatComesOut(String stop, List<?> comesOut) throws IOException {
        var said = SAID.matcher(code(stop)).results().map(one -> one.group(1)).toList();

        assertEquals(comesOut.stream().map(String::valueOf).toList(), said);
    }

    @Test
    void showsTheCodeAbove() throws IOException {
        var page = Files.readString(PAGE);
        var at = 0;
        for (var stop : stops().map(one -> (String) one.get()[0]).toList()) {
            var block = "```java\n" + code(stop) + "\n```";
            var found = page.indexOf(block, at);
            assertTrue(found >= 0, () -> "expected next in docs/tour.md:\n" + block);
            at = found + block.length();
        }
        assertEquals(stops().count(), page.split("```java", -1).length - 1, "no other code");
    }

    private static String code(String stop) throws IOException {
        var source = Files.readString(SOURCE);
        var start = source.indexOf("// " + stop + "\n") + stop.length() + 4;
        var end = source.indexOf("// end", start);
        return source.substring(start, end).stripTrailing().stripIndent();
    }
}
