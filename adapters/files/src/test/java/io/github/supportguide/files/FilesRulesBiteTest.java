package io.github.supportguide.files;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.CatalogueSource;
import io.github.supportguide.files.check.LooksAround;
import io.github.supportguide.files.format.LooksBack;
import io.github.supportguide.files.syntax.LooksAhead;
import org.jmolecules.architecture.hexagonal.Application;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail protects nothing: each one is shown classes that must break it. */
class FilesRulesBiteTest {

    private static void bites(ArchRule rule, Class<?>... witnesses) {
        var classes = new ClassFileImporter().importClasses(witnesses);
        assertTrue(rule.evaluate(classes).hasViolation(), rule.getDescription());
    }

    @Test
    void theRuleAboutDependenciesBites() {
        bites(FilesRulesTest.know_the_domain_and_how_to_parse, LooksSideways.class);
    }

    @Test
    void theRuleAboutSyntaxBites() {
        bites(FilesRulesTest.syntax_knows_no_format, LooksAhead.class);
    }

    @Test
    void theRuleAboutChecksBites() {
        bites(FilesRulesTest.checks_know_only_the_domain, LooksAround.class);
    }

    @Test
    void theRuleAboutTheStreetBites() {
        bites(FilesRulesTest.features_form_a_one_way_street, LooksAhead.class, LooksBack.class);
    }

    @Test
    void theRuleAboutSourcesBites() {
        bites(FilesRulesTest.sources_are_adapters, Unmarked.class);
    }

    @Test
    void theRuleAboutTheHexagonBites() {
        bites(FilesRulesTest.hexagon, InTheMiddle.class, AtTheEdge.class);
    }

    @Test
    void theRuleAboutTheDomainModelBites() {
        bites(FilesRulesTest.ddd, One.class, Other.class);
    }

    private static final class LooksSideways {
        Test sideways;
    }

    private static final class Unmarked implements CatalogueSource {
        @Override
        public CatalogueReading read() {
            throw new UnsupportedOperationException();
        }
    }

    @Application
    private static final class InTheMiddle {
        AtTheEdge edge;
    }

    @SecondaryAdapter
    private static final class AtTheEdge {}

    @AggregateRoot
    private static final class One {
        @Identity
        String id;

        Other other;
    }

    @AggregateRoot
    private static final class Other {
        @Identity
        String id;
    }
}
