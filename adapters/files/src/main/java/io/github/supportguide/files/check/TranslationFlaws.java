package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text says in one language and not in another. It is meant to miss rather than to accuse: what one language
 * may write in words, and the other in digits, counts as said in both.
 */
public final class TranslationFlaws {
    /** Those whose numbers and days we can read. */
    private static final Set<String> WELL_READ = Set.of("en", "zh", "ja");

    private TranslationFlaws() {}

    /** The texts are compared with the first one; the keys are BCP 47 tags. */
    public static List<Flaw> between(Map<String, String> textsByLanguage) {
        if (textsByLanguage.size() < 2) {
            return List.of();
        }
        var texts = List.copyOf(textsByLanguage.entrySet());
        var flaws = new ArrayList<Flaw>();
        for (var other : texts.subList(1, texts.size())) {
            compare(Said.of(texts.get(0)), Said.of(other), flaws);
        }
        return List.copyOf(flaws);
    }

    private static void compare(Said one, Said other, List<Flaw> flaws) {
        Facts.missing(one.addresses(), other.addresses()).forEach(fact -> flaws.add(flaw(fact, one, other)));
        Facts.missing(other.addresses(), one.addresses()).forEach(fact -> flaws.add(flaw(fact, other, one)));
        if (one.isWellRead() && other.isWellRead()) {
            compareNumbers(one, other, flaws);
        }
        if (one.isEnglish() && other.isChinese()) {
            compareWords(one, other, flaws);
        } else if (one.isChinese() && other.isEnglish()) {
            compareWords(other, one, flaws);
        }
    }

    private static void compareNumbers(Said one, Said other, List<Flaw> flaws) {
        if (Digits.agree(one.text(), other.text())) {
            return;
        }
        var here = one.numbers();
        var there = other.numbers();
        if (!Hours.zonesIn(one.text()).equals(Hours.zonesIn(other.text()))) {
            here.forgiveAll(Hours.TIME);
            there.forgiveAll(Hours.TIME);
        }
        Facts.missing(here, there).forEach(fact -> flaws.add(flaw(fact, one, other)));
        Facts.missing(there, here).forEach(fact -> flaws.add(flaw(fact, other, one)));
    }

    private static void compareWords(Said english, Said chinese, List<Flaw> flaws) {
        ProgrammeTerms.onlyInEnglish(english.text(), chinese.text())
                .forEach(term -> flaws.add(flaw(term, english, chinese)));
        ProgrammeTerms.onlyInChinese(english.text(), chinese.text())
                .forEach(term -> flaws.add(flaw(term, chinese, english)));
        if (Negation.isOnlyInEnglish(english.text(), chinese.text())) {
            flaws.add(flaw(Negation.CODE, english, chinese));
        } else if (Negation.isOnlyInChinese(english.text(), chinese.text())) {
            flaws.add(flaw(Negation.CODE, chinese, english));
        }
    }

    private static Flaw flaw(String fact, Said here, Said notThere) {
        return Flaw.of(FindingRule.FACTS_DIFFER, fact, here.language(), notThere.language());
    }

    /** A text and its language. */
    private record Said(String language, String text) {
        static Said of(Map.Entry<String, String> text) {
            return new Said(text.getKey(), Digits.inAscii(text.getValue()));
        }

        boolean isWellRead() {
            return WELL_READ.contains(primary());
        }

        boolean isEnglish() {
            return primary().equals("en");
        }

        boolean isChinese() {
            return primary().equals("zh");
        }

        Facts addresses() {
            return Addresses.in(text);
        }

        Facts numbers() {
            var numbers = Numbers.in(Addresses.without(text));
            numbers.knowAll(Numerals.spelledIn(text));
            return numbers;
        }

        private String primary() {
            return language.split("-", 2)[0];
        }
    }
}
