package io.github.supportguide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.overlay.Agreed;
import io.github.supportguide.overlay.Overlay;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The answer on the wire")
class AnswerJsonTest {
    private static final Catalogue SAMPLE =
            new SampleCatalogue().read().catalogue().orElseThrow();
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private static AnswerJson answer(Party asker, Issue issue, Audience audience, String language) {
        var situation = Situation.of(CspModel.INDIRECT, asker, issue, NOW);
        var question = new SupportQuestion(OfferId.of("contoso/backup"), situation);
        var answer = new SupportGuide(SAMPLE).answer(question, audience).orElseThrow();
        return AnswerJson.of(answer, SAMPLE, Words.orEnglish(language));
    }

    private static String text(Object shape) {
        return Wire.text(shape);
    }

    /** The whole of it, so that the wire is a promise. */
    @Test
    void looksLikeThis() {
        var answer = answer(Party.CUSTOMER, Issue.PAYMENT, Audience.PUBLIC, "en");
        var version = SAMPLE.version();

        assertEquals("""
                {"id":"contoso/backup/indirect/customer/payment",\
                "question":{"offer":"contoso/backup","model":"indirect","asker":"customer","issue":"payment",\
                "boughtBy":"partner","asOf":"2026-11-22T00:00:00Z","facts":{},\
                "arrangement":{"technicalSupport":"refer","split":{"billing":"provider","subscription":"provider"}}},\
                "outcome":"responsible","reason":null,"firstContact":"indirect-reseller",\
                "route":["indirect-reseller","indirect-provider"],"responsible":["indirect-provider"],\
                "performedBy":null,"escalation":[],"decidingFacts":[],"resolution":null,"roles":[],\
                "contacts":[\
                {"party":"indirect-provider","kind":"partner-support","channel":"email",\
                "value":"help@distribution.example","audience":"public","verifiedOn":"2026-10-01","stale":false},\
                {"party":"indirect-provider","kind":"partner-support","channel":"phone",\
                "value":"+886 2 5555 0100","audience":"public","verifiedOn":"2026-10-01","stale":false},\
                {"party":"indirect-provider","kind":"partner-support","channel":"url",\
                "value":"https://distribution.example/help","audience":"public","verifiedOn":"2026-10-01","stale":false}],\
                "evidence":["invoice-number","subscription-id"],\
                "nextSteps":[""", text(answer).substring(0, text(answer).indexOf("{\"code\"")));
        assertEquals(
                """
                "notices":[{"id":"contoso-2026-11-20","kind":"degraded","from":"2026-11-20T08:00:00Z",\
                "until":"2026-11-30T00:00:00Z","text":"Restores are slow in East Asia.",\
                "url":"https://status.contoso.example/2026-11-20"}],\
                "asOf":"2026-11-22T00:00:00Z","catalogue":"%s","policy":"%s","language":"en","fallbacks":[]}
                """.formatted(version, Programme.POLICY),
                text(answer).substring(text(answer).indexOf("\"notices\"")));
    }

    @Test
    void saysWhoDoesWhatNext() {
        assertEquals(
                List.of(
                        "The customer gets the required details ready.",
                        "The customer contacts the indirect reseller.",
                        "The indirect reseller passes the matter, with all details, on to the indirect provider."),
                answer(Party.CUSTOMER, Issue.PAYMENT, Audience.PUBLIC, "en").nextSteps().stream()
                        .map(AnswerJson.NextStepJson::text)
                        .toList());
    }

    @Test
    void leadsToThePagesOfItsSteps() {
        var situation = Situation.of(CspModel.INDIRECT, Party.INDIRECT_RESELLER, Issue.HOW_TO, NOW);
        var question = new SupportQuestion(OfferId.of("Adatum Labs/Meter_Hub.v2"), situation);
        var answer = new SupportGuide(SAMPLE).answer(question, Audience.PUBLIC).orElseThrow();

        assertEquals(
                List.of(
                        "collect-evidence null",
                        "contact null",
                        "open-publisher-site https://adatum.example",
                        "ask-microsoft-for-contact https://partner.microsoft.com/support"),
                AnswerJson.of(answer, SAMPLE, Words.orEnglish("en")).nextSteps().stream()
                        .map(step -> step.code() + " " + step.href())
                        .toList());
    }

    @Test
    void explainsItself() {
        var explanation = answer(Party.CUSTOMER, Issue.BREAK_FIX, Audience.PUBLIC, "zh-TW")
                .explanation();

        assertEquals("產品故障。負責方：ISV 發行者。第一個聯絡窗口：ISV 發行者。", explanation.summary());
        assertEquals(
                List.of("responsibility/break-fix", "route/straight-to-support"),
                explanation.rules().stream().map(RuleJson::id).toList());
        assertEquals(
                List.of("indirect-reseller", "indirect-provider", "microsoft"),
                explanation.whyNot().stream()
                        .map(ExplanationJson.WhyNotJson::party)
                        .toList());
    }

    @Test
    void showsEachAudienceItsChannels() {
        assertEquals(
                List.of("support-url"), kinds(answer(Party.INDIRECT_RESELLER, Issue.HOW_TO, Audience.PUBLIC, "en")));
        assertEquals(
                List.of("support", "support", "support-url", "csp"),
                kinds(answer(Party.INDIRECT_RESELLER, Issue.HOW_TO, Audience.PARTNER, "en")));
    }

    @Test
    void putsBusinessContactsFirstInBusiness() {
        assertEquals(
                List.of("csp", "support", "support", "support-url"),
                kinds(answer(Party.INDIRECT_RESELLER, Issue.PRESALES_QUESTION, Audience.PARTNER, "en")));
    }

    private static List<String> kinds(AnswerJson answer) {
        return answer.contacts().stream().map(AnswerJson.ContactJson::kind).toList();
    }

    @Test
    void doesNotSayApproximateDatesAreExact() {
        var rules = answer(Party.CUSTOMER, Issue.REFUND, Audience.PUBLIC, "en")
                .explanation()
                .rules();

        assertEquals(
                List.of("responsibility/refund false", "refund/since-2023 true", "duty/shared-by-partners false"),
                rules.stream().map(rule -> rule.id() + " " + rule.approximate()).toList());
    }

    @Test
    void namesWhatPartnersAgreed() {
        var rule = OverlayRule.of(
                        "fabrikam/payments",
                        new Text(Map.of("en", "Resellers answer for payments.")),
                        new Agreed.OwedBy(SplitSide.RESELLER),
                        LocalDate.of(2026, 1, 1),
                        Issue.PAYMENT)
                .readOn(new WebAddress("https://fabrikam.example/contract"));
        var question = SupportQuestion.about(OfferId.of("contoso/backup"))
                .inIndirectModel()
                .customerAsks(Issue.PAYMENT)
                .asOf(NOW);
        var answer = new SupportGuide(SAMPLE)
                .under(Overlay.of("fabrikam", rule))
                .answer(question)
                .orElseThrow();

        var told = AnswerJson.of(answer, SAMPLE, Words.orEnglish("zh-TW"));

        assertEquals(List.of("indirect-reseller"), told.responsible());
        assertEquals(
                new RuleJson(
                        "fabrikam/payments",
                        "Resellers answer for payments.",
                        "agreed",
                        new SourceJson("fabrikam", "https://fabrikam.example/contract", null),
                        List.of(),
                        "2026-01-01",
                        null,
                        false),
                told.explanation().rules().get(2));
        assertEquals("explanation/rules/2/text", told.fallbacks().get(0));
    }
}
