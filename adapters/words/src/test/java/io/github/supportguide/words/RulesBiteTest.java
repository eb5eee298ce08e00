package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail protects nothing: each one is shown a class that must break it. */
@DisplayName("The rule")
class RulesBiteTest {

    @Test
    void aboutLibrariesBites() {
        var witness = new ClassFileImporter().importClasses(KnowsALibrary.class);

        assertTrue(WordsRulesTest.know_only_the_domain_and_the_jdk
                .evaluate(witness)
                .hasViolation());
    }

    private record KnowsALibrary(ClassFileImporter library) {}
}
