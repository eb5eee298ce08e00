package io.github.supportguide.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.api.ApiServer;
import io.github.supportguide.api.LooksSideways;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.cli.Main;
import io.github.supportguide.code.Coded;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.guide.LooksBack;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.json.Wire;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.overlay.Overlay;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.SupportPolicy;
import io.github.supportguide.site.SiteGenerator;
import io.github.supportguide.words.Words;
import org.jmolecules.architecture.hexagonal.Application;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.junit.jupiter.api.Test;

/** The one-way street through all modules; this module sees every one. */
@AnalyzeClasses(packages = "io.github.supportguide", importOptions = DoNotIncludeTests.class)
class StreetTest {

    @ArchTest
    static final ArchRule modules_form_a_one_way_street = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy(
                    Catalogue.class.getPackageName(),
                    CatalogueChanges.class.getPackageName(),
                    Coded.class.getPackageName(),
                    ContractingStep.class.getPackageName(),
                    PolicyEdition.class.getPackageName(),
                    SupportGuide.class.getPackageName(),
                    Offer.class.getPackageName(),
                    Overlay.class.getPackageName(),
                    Party.class.getPackageName(),
                    SupportPolicy.class.getPackageName())
            .layer("words")
            .definedBy(below(Words.class))
            .layer("json")
            .definedBy(below(Wire.class))
            .layer("files")
            .definedBy(below(CatalogueFolder.class))
            .layer("site")
            .definedBy(below(SiteGenerator.class))
            .layer("api")
            .definedBy(below(ApiServer.class))
            .layer("cli")
            .definedBy(below(Main.class))
            .whereLayer("domain")
            .mayNotAccessAnyLayer()
            .whereLayer("words")
            .mayOnlyAccessLayers("domain")
            .whereLayer("json")
            .mayOnlyAccessLayers("domain", "words")
            .whereLayer("files")
            .mayOnlyAccessLayers("domain")
            .whereLayer("site")
            .mayOnlyAccessLayers("domain", "words", "json")
            .whereLayer("api")
            .mayOnlyAccessLayers("domain", "words", "json")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .because("data flows one way, never sideways and never back");

    @ArchTest
    static final ArchRule hexagon = JMoleculesArchitectureRules.ensureHexagonal();

    @ArchTest
    static final ArchRule names_come_from_the_support_desk = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Entity|Repository)")
            .because("a name of the pattern book tells nobody what a class is for");

    private static String below(Class<?> anchor) {
        return anchor.getPackageName() + "..";
    }

    private static boolean isBrokenBy(ArchRule rule, Class<?>... witnesses) {
        return rule.evaluate(new ClassFileImporter().importClasses(witnesses)).hasViolation();
    }

    @Test
    void theStreetBitesSideways() {
        assertTrue(isBrokenBy(modules_form_a_one_way_street, LooksSideways.class, SiteGenerator.class));
    }

    @Test
    void theStreetBitesBack() {
        assertTrue(isBrokenBy(modules_form_a_one_way_street, LooksBack.class, Main.class));
    }

    @Test
    void theHexagonBites() {
        assertTrue(isBrokenBy(hexagon, InTheMiddle.class, CatalogueFolder.class));
    }

    @Test
    void theNamesBite() {
        assertTrue(isBrokenBy(names_come_from_the_support_desk, OfferManager.class));
    }

    @Application
    private static final class InTheMiddle {
        CatalogueFolder edge;
    }

    private static final class OfferManager {}
}
