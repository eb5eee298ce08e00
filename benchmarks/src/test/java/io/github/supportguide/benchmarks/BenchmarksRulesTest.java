package io.github.supportguide.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What keeps the figures honest. */
@AnalyzeClasses(packagesOf = BenchmarksRulesTest.class, importOptions = DoNotIncludeTests.class)
class BenchmarksRulesTest {

    @ArchTest
    static final ArchRule measure_what_users_run = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "com.tngtech..")
            .because("a benchmark runs the product as it is, never a test of it");

    @Test
    void theRuleBites() {
        var witness = new ClassFileImporter().importClasses(BenchmarksRulesTest.class);

        assertTrue(measure_what_users_run.evaluate(witness).hasViolation());
    }
}
