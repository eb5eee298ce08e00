package io.github.supportguide.words;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.supportguide.catalogue.Severity;
import io.github.supportguide.code.Coded;
import io.github.supportguide.files.check.Flaw;
import io.github.supportguide.files.check.Renderings;
import io.github.supportguide.files.check.TextFlaws;
import io.github.supportguide.files.check.TranslationFlaws;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our texts keep the rules that we hold the texts of others to; hints are not for pieces of sentences. */
@DisplayName("Our own texts")
class OurOwnRulesTest {
    private static final Map<String, String> ENGLISH = Bundles.load("en");
    private static final Map<String, String> CHINESE = Bundles.load("zh-TW");

    static Stream<Coded> terms() {
        return Stream.of(
                Party.DIRECT_BILL_PARTNER,
                Party.INDIRECT_PROVIDER,
                Party.INDIRECT_RESELLER,
                PartnerCenterRole.ACCOUNT_ADMIN,
                PartnerCenterRole.ADMIN_AGENT,
                PartnerCenterRole.BILLING_ADMIN,
                PartnerCenterRole.HELPDESK_AGENT,
                PartnerCenterRole.SALES_AGENT,
                PartnerCenterRole.USER_MANAGEMENT_ADMIN);
    }

    @Test
    void areWhole() {
        assertNone(ENGLISH, (key, text) -> TextFlaws.in(text));
        assertNone(CHINESE, (key, text) -> TextFlaws.in(text));
    }

    @Test
    void holdNoBadRenderings() {
        assertNone(CHINESE, (key, text) -> Renderings.in(text, "zh-TW"));
    }

    @Test
    void sayTheSameInBothLanguages() {
        assertNone(ENGLISH, (key, text) -> TranslationFlaws.between(both(text, CHINESE.get(key))));
    }

    /** A translation is read for the terms that we use: one is told from another in both languages. */
    @ParameterizedTest
    @MethodSource("terms")
    void nameTermsThatTranslationsAreReadFor(Coded term) {
        var another = PartnerCenterRole.GLOBAL_ADMIN;

        assertEquals(List.of(), between(term, term));
        assertFalse(between(term, another).isEmpty());
        assertFalse(between(another, term).isEmpty());
    }

    private static List<Flaw> between(Coded english, Coded chinese) {
        return TranslationFlaws.between(both(
                Words.orEnglish("en").name(english), Words.orEnglish("zh-TW").name(chinese)));
    }

    private static Map<String, String> both(String english, String chinese) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("en", english);
        texts.put("zh-TW", chinese);
        return texts;
    }

    private static void assertNone(Map<String, String> texts, BiFunction<String, String, List<Flaw>> check) {
        var flawed = new TreeMap<>(texts)
                .entrySet().stream()
                        .flatMap(text -> check.apply(text.getKey(), text.getValue()).stream()
                                .filter(flaw -> flaw.rule().severity() != Severity.INFO)
                                .map(flaw -> text.getKey() + ": " + flaw))
                        .collect(joining("\n"));

        assertEquals("", flawed);
    }
}
