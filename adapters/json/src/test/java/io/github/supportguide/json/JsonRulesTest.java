package io.github.supportguide.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.files.SampleCatalogue;
import org.junit.jupiter.api.Test;

/** What keeps the wire apart from files and HTTP. */
@AnalyzeClasses(packagesOf = JsonRulesTest.class, importOptions = DoNotIncludeTests.class)
class JsonRulesTest {

    @ArchTest
    static final ArchRule knows_the_domain_words_and_jackson = classes()
            .that()
            .resideInAPackage(JsonRulesTest.class.getPackageName())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    JsonRulesTest.class.getPackageName(),
                    "io.github.supportguide.catalogue..",
                    "io.github.supportguide.change..",
                    "io.github.supportguide.code..",
                    "io.github.supportguide.contracting..",
                    "io.github.supportguide.edition..",
                    "io.github.supportguide.guide..",
                    "io.github.supportguide.offer..",
                    "io.github.supportguide.overlay..",
                    "io.github.supportguide.party..",
                    "io.github.supportguide.policy..",
                    "io.github.supportguide.words..",
                    "com.fasterxml.jackson.annotation..",
                    "org.apache.commons.text.similarity..",
                    "org.jspecify..",
                    "tools.jackson..")
            .because("one wire shape serves every program, whatever it reads from or is asked through");

    @Test
    void theRuleBites() {
        var witness = new ClassFileImporter().importClasses(ReadsFiles.class);

        assertTrue(knows_the_domain_words_and_jackson.evaluate(witness).hasViolation());
    }

    private static final class ReadsFiles {
        SampleCatalogue files;
    }
}
