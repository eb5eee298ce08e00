package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.code.Coded;
import io.github.supportguide.edition.RuleDays;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.policy.Reason;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import io.github.supportguide.policy.Term;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guide’s pages")
class GuidePagesTest {
    private static final Words ENGLISH = Words.orEnglish("en");

    private static Site site;

    @BeforeAll
    static void write(@TempDir Path folder) {
        site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), folder.resolve("site"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOTICES")
    void answerFirstInBothLanguages(GuidePage page) {
        for (var language : Words.spoken()) {
            var document = page(language, page);

            assertEquals(1, document.select("h1").size());
            assertFalse(document.select("h1 + .lead").text().isBlank());
            assertFalse(document.select("nav.here a").isEmpty());
            assertFalse(document.select("nav.elsewhere a").isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOTICES")
    void haveTheSamePartsInBothLanguages(GuidePage page) {
        assertEquals(
                page("en", page).select("main [id]").eachAttr("id"),
                page("zh-TW", page).select("main [id]").eachAttr("id"));
    }

    @Test
    void listTheRowsThatWereDifferentBefore() {
        var listed = page("en", GuidePage.RESPONSIBILITIES).select("#dates table").first().select("tbody tr").stream()
                .map(row -> row.select("th a").attr("href").substring(1) + " "
                        + row.select("td").get(0).text())
                .filter(row -> !row.endsWith(" Responsible"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(different(RuleDays.changes().get(1)), listed);
    }

    @Test
    void sayWhatThePolicySaysOnBothSides() {
        var day = RuleDays.changes().get(1);
        var rows = page("en", GuidePage.RESPONSIBILITIES)
                .select("#dates table")
                .first()
                .select("tbody tr");

        for (var row : rows) {
            for (var asker : Party.values()) {
                if (row.select("td").get(0).text().equals(ENGLISH.say("site.answer.asked-by", ENGLISH.name(asker)))) {
                    var model = row.select("th a").attr("href").startsWith("#indirect")
                            ? CspModel.INDIRECT
                            : CspModel.DIRECT_BILL;
                    assertTells(
                            decision(model, asker, Issue.REFUND, day.minusDays(1)),
                            row.select("td").get(1));
                    assertTells(
                            decision(model, asker, Issue.REFUND, day),
                            row.select("td").get(2));
                }
            }
        }
        assertFalse(rows.isEmpty());
    }

    private static void assertTells(Decision decision, Element cell) {
        var facts = decision.decidingFacts();
        var turnedAway = decision.reason().equals(Optional.of(Reason.NOT_FOR_ASKER));

        assertEquals(turnedAway, cell.text().equals(ENGLISH.say("site.matrix.does-not-ask")), cell.text());
        assertEquals(!facts.isEmpty(), cell.text().endsWith("depends on: " + ENGLISH.names(facts)), cell.text());
        decision.route().forEach(party -> assertTrue(cell.text().contains(ENGLISH.name(party)), cell.text()));
    }

    private static Set<String> different(LocalDate day) {
        return Arrays.stream(CspModel.values())
                .flatMap(model -> Arrays.stream(Issue.values())
                        .flatMap(issue -> model.askers().stream()
                                .filter(asker -> !told(model, asker, issue, day.minusDays(1))
                                        .equals(told(model, asker, issue, day)))
                                .map(asker -> model.code() + "-" + issue.code() + " Asked by: " + ENGLISH.name(asker))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Object> told(CspModel model, Party asker, Issue issue, LocalDate day) {
        var decision = decision(model, asker, issue, day);
        return decision.reason().equals(Optional.of(Reason.NOT_FOR_ASKER))
                ? List.of()
                : List.of(decision.firstContact(), decision.route(), decision.escalation(), decision.decidingFacts());
    }

    private static Decision decision(CspModel model, Party asker, Issue issue, LocalDate day) {
        var situation = Situation.of(model, asker, issue, day.atStartOfDay().toInstant(ZoneOffset.UTC));
        return SupportPolicy.decide(
                OfferClass.THIRD_PARTY.traits(),
                situation.under(Catalogues.sample().settings().arrangement()));
    }

    @ParameterizedTest
    @EnumSource
    void tellTheRefundWindows(RefundRules rules) {
        var row = page("en", GuidePage.REFUNDS).getElementById(rules.code());

        assertEquals(
                Stream.of(Term.MONTHLY, Term.ANNUAL)
                        .map(term -> length(rules.window(term)))
                        .toList(),
                row.select("td").stream().limit(2).map(Element::text).toList());
        assertTrue(row.select("th")
                .text()
                .contains(ENGLISH.day(rules.rule().validity().from())));
        assertEquals(
                rules.rule().sources().stream()
                        .map(source -> source.url().toString())
                        .toList(),
                row.select("td a").eachAttr("href"));
    }

    private static String length(Duration window) {
        return window.toDays() > 3 ? window.toDays() + " days" : window.toHours() + " hours";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since-2023-monthly: 1 January 2024, 09:00 UTC: 4 January 2024, 09:00 UTC: publisher-approval",
                "since-2023-annual: 2 January 2024, 09:00 UTC: 5 January 2024, 09:00 UTC: publisher-approval",
                "until-2022-monthly: 5 May 2021, 09:00 UTC: 6 May 2021, 09:00 UTC: cancel-at-renewal",
                "until-2022-annual: 6 May 2021, 09:00 UTC: 20 May 2021, 09:00 UTC: cancel-at-renewal"
            })
    void workOutWhenAWindowCloses(String example) {
        var parts = example.split(": ");
        var row = page("en", GuidePage.REFUNDS).getElementById("example-" + parts[0]);

        assertEquals(parts[1], row.select("th").text());
        assertEquals(parts[2], row.select("td").get(1).text());
        assertEquals(
                ENGLISH.say("resolution.full-credit"), row.select("td").get(2).text());
        assertEquals(
                ENGLISH.say("resolution." + parts[3]), row.select("td").get(3).text());
    }

    @Test
    void nameEveryOpenQuestion() {
        var asked = page("zh-TW", GuidePage.ABOUT).select("#unknown tbody tr").eachAttr("id");

        assertEquals(
                Arrays.stream(OpenQuestion.values())
                        .map(Coded::code)
                        .map(code -> "unknown-" + code)
                        .toList(),
                asked);
    }

    @Test
    void leaveNoCellEmpty() {
        for (var page : GuidePage.values()) {
            assertEquals(
                    List.of(),
                    page("en", page)
                            .select("main table.matrix td:not(:has(a)):empty")
                            .eachText());
        }
    }

    private static Document page(String language, GuidePage page) {
        return site.page(page.in(language).file());
    }
}
