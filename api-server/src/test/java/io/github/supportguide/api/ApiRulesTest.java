package io.github.supportguide.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.supportguide.api.resource.Answers;
import io.github.supportguide.files.SampleCatalogue;
import org.jmolecules.architecture.hexagonal.Application;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.junit.jupiter.api.Test;

/** What keeps HTTP at the edge. */
@AnalyzeClasses(packagesOf = ApiRulesTest.class, importOptions = DoNotIncludeTests.class)
class ApiRulesTest {

    @ArchTest
    static final ArchRule knows_no_files_and_no_pages = classes()
            .that()
            .resideInAPackage(ApiRulesTest.class.getPackageName() + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    ApiRulesTest.class.getPackageName() + "..",
                    "io.github.supportguide.catalogue..",
                    "io.github.supportguide.code..",
                    "io.github.supportguide.guide..",
                    "io.github.supportguide.json..",
                    "io.github.supportguide.offer..",
                    "io.github.supportguide.party..",
                    "io.github.supportguide.policy..",
                    "io.github.supportguide.words..",
                    "ch.qos.logback.classic..",
                    "com.fasterxml.jackson.annotation..",
                    "com.github.benmanes.caffeine.cache..",
                    "com.nimbusds..",
                    "tools.jackson.core..",
                    "tools.jackson.databind..",
                    "io.javalin..",
                    "io.prometheus.metrics..",
                    "jakarta.servlet..",
                    "kotlin..",
                    "org.eclipse.jetty..",
                    "org.jmolecules..",
                    "org.jspecify..",
                    "org.slf4j..")
            .because("it is handed a catalogue; where that comes from is the command line’s matter");

    @ArchTest
    static final ArchRule one_way = SlicesRuleDefinition.slices()
            .matching("io.github.supportguide.api.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule hexagon = JMoleculesArchitectureRules.ensureHexagonal();

    @Test
    void theRuleAboutDependenciesBites() {
        var witness = new ClassFileImporter().importClasses(ReadsFiles.class);

        assertTrue(knows_no_files_and_no_pages.evaluate(witness).hasViolation());
    }

    @Test
    void theRuleAboutTheHexagonBites() {
        var witness = new ClassFileImporter().importClasses(InTheMiddle.class, Answers.class);

        assertTrue(hexagon.evaluate(witness).hasViolation());
    }

    private static final class ReadsFiles {
        SampleCatalogue files;
    }

    @Application
    private static final class InTheMiddle {
        Answers edge;
    }
}
