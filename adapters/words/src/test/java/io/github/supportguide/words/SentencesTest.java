package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.supportguide.guide.NextStep;
import io.github.supportguide.guide.WhyNot;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Responsibility;
import io.github.supportguide.policy.ResponsibilityMatrix;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.policy.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The sentences")
class SentencesTest {

    static Stream<Rule> rules() {
        return Stream.of(
                        Programme.rules().stream(),
                        Stream.of(RefundRules.values()).map(RefundRules::rule),
                        ResponsibilityMatrix.rows().stream().map(Responsibility::rule),
                        RoleTable.requirements().stream().map(RoleRequirement::rule))
                .flatMap(rules -> rules);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellEveryRule(Rule rule) {
        Words.spoken().forEach(tag -> assertWhole(in(tag).rule(rule)));
    }

    @ParameterizedTest
    @EnumSource
    void tellEveryStep(NextStep.Action action) {
        var step = NextStep.of(action, Party.INDIRECT_RESELLER, Party.INDIRECT_PROVIDER);

        Words.spoken().forEach(tag -> assertWhole(in(tag).nextStep(step)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Party.class,
            names = {"CUSTOMER", "COMMUNITY"},
            mode = EnumSource.Mode.EXCLUDE)
    void tellWhyNotAParty(Party party) {
        var whyNot = new WhyNot(party, Programme.dutyOf(party));

        Words.spoken().forEach(tag -> assertWhole(in(tag).whyNot(whyNot, Issue.HOW_TO)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en    | CONTACT    | The indirect reseller contacts the indirect provider.
                    zh-TW | CONTACT    | 間接轉銷商聯絡間接提供者。
                    en    | SOLVE_IT   | The indirect reseller settles the matter itself.
                    en    | ESCALATE   | If the matter stays unsolved, the indirect reseller escalates it to the indirect provider.
                    zh-TW | ESCALATE   | 若問題仍未解決，間接轉銷商向上呈報給間接提供者。
                    en    | ASK_MICROSOFT_FOR_CONTACT | Last, the indirect reseller asks Microsoft’s partner support, but only for access to the contact data of the indirect provider: Microsoft does not support the product.
                    """)
    void sayWhoDoesWhat(String language, NextStep.Action action, String said) {
        var step = NextStep.of(action, Party.INDIRECT_RESELLER, Party.INDIRECT_PROVIDER);

        assertEquals(said, in(language).nextStep(step));
    }

    @Test
    void setBlanksAroundLatinNames() {
        var step = NextStep.of(NextStep.Action.CONTACT, Party.ISV_PUBLISHER, Party.MICROSOFT);

        assertEquals("ISV 發行者聯絡 Microsoft。", in("zh-TW").nextStep(step));
        assertEquals("The ISV publisher contacts Microsoft.", in("en").nextStep(step));
    }

    @Test
    void nameRoleAndScope() {
        var ofGroup = RoleTable.requirements().get(0).rule();
        var ofIssue = RoleTable.requirements().get(18).rule();

        assertEquals("Global admin: may act in matters of “Bills and payment”.", in("en").rule(ofGroup));
        assertEquals("全域系統管理員：可以處理「帳單與付款」的事項。", in("zh-TW").rule(ofGroup));
        assertEquals("Admin agent: may act in matters of “Microsoft Customer Agreement”.", in("en").rule(ofIssue));
    }

    private static Sentences in(String language) {
        return new Sentences(Words.orEnglish(language));
    }

    private static void assertWhole(String said) {
        assertFalse(said.isBlank() || said.matches(".*[{}'].*"), said);
    }
}
