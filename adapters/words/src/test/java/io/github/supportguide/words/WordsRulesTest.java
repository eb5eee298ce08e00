package io.github.supportguide.words;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.code.Coded;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.SupportPolicy;
import java.util.stream.Stream;

/** What keeps our texts usable at every door. */
@AnalyzeClasses(packagesOf = Words.class, importOptions = DoNotIncludeTests.class)
class WordsRulesTest {

    @ArchTest
    static final ArchRule know_only_the_domain_and_the_jdk = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(packages())
            .because("command, API and site say the same in the same words, so none of them may be known here");

    private static String[] packages() {
        var ours = Stream.of(
                        Words.class,
                        Coded.class,
                        Party.class,
                        Offer.class,
                        SupportPolicy.class,
                        Catalogue.class,
                        ContractingStep.class,
                        SupportGuide.class,
                        CatalogueChanges.class)
                .map(Class::getPackageName);
        return Stream.concat(ours, Stream.of("java..", "org.jspecify..")).toArray(String[]::new);
    }
}
