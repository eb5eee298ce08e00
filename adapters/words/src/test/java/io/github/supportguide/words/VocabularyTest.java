package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Severity;
import io.github.supportguide.code.Coded;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.contracting.Need;
import io.github.supportguide.guide.Medium;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.IdFault;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.CustomerMay;
import io.github.supportguide.policy.DecidingFact;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Source;
import io.github.supportguide.policy.TechnicalSupport;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The vocabulary")
class VocabularyTest {
    static final List<Words> LANGUAGES =
            Words.spoken().stream().map(Words::orEnglish).toList();

    /** Words that nobody is shown by name: codes in files, or told in sentences of their own. */
    private static final Set<Class<?>> WITHOUT_NAMES = Set.of(
            Audience.class,
            Buyer.class,
            CustomerMay.class,
            FindingRule.class,
            IdFault.class,
            Medium.class,
            Need.class,
            RefundRules.class,
            Severity.class,
            Source.class,
            TechnicalSupport.class);

    private static final String DOMAIN = Coded.class.getPackageName().replaceFirst("\\.code$", "");

    static Stream<Coded> named() {
        return new ClassFileImporter()
                .importPackages(DOMAIN).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect)
                        .filter(type -> type.getModule() == Coded.class.getModule())
                        .filter(type -> !WITHOUT_NAMES.contains(type))
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Coded.class::cast);
    }

    @Test
    void isFoundWhole() {
        assertEquals(29, named().map(Coded::getClass).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("named")
    void hasNames(Coded word) {
        LANGUAGES.forEach(words -> assertFalse(words.name(word).isBlank()));
    }

    static Stream<Coded> explained() {
        return Stream.<Coded[]>of(
                        Issue.values(),
                        CspModel.values(),
                        PartnerCenterRole.values(),
                        OfferClass.values(),
                        OpenQuestion.values(),
                        ContractingStep.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("explained")
    void isExplained(Coded word) {
        LANGUAGES.forEach(words -> assertFalse(words.text(word).isBlank()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void saysWhatElseIsToldOfAWord(Words words) {
        Stream.of(Issue.values()).forEach(issue -> assertTrue(words.has("issue." + issue.code() + ".why")));
        Stream.of(Party.values()).forEach(party -> assertTrue(words.has("party." + party.code() + ".the")));
        Stream.of(DecidingFact.values()).forEach(fact -> assertTrue(words.has("fact." + fact.code() + ".question")));
        Stream.of(ContractingStep.values())
                .forEach(step -> assertTrue(words.has("contracting." + step.code() + ".evidence")));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void saysWhatIsWrongAndHowToMendIt(Words words) {
        for (var rule : FindingRule.values()) {
            assertTrue(words.has("finding." + rule.code() + ".message"), rule::code);
            assertTrue(words.has("finding." + rule.code() + ".remedy"), rule::code);
        }
    }
}
