package io.github.supportguide.files;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.catalogue.CatalogueSource;
import io.github.supportguide.files.check.Flaw;
import io.github.supportguide.files.foreign.SentinelImport;
import io.github.supportguide.files.format.EntryKind;
import io.github.supportguide.files.syntax.Node;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.jmolecules.archunit.JMoleculesDddRules;

/** What keeps the files apart from every other technology. */
@AnalyzeClasses(packagesOf = FilesRulesTest.class, importOptions = DoNotIncludeTests.class)
class FilesRulesTest {

    @ArchTest
    static final ArchRule know_the_domain_and_how_to_parse = classes()
            .that()
            .resideInAPackage(FilesRulesTest.class.getPackageName() + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "com.google.i18n.phonenumbers..",
                    "com.google.re2j..",
                    "de.siegmar.fastcsv..",
                    "java..",
                    FilesRulesTest.class.getPackageName() + "..",
                    "io.github.supportguide.catalogue..",
                    "io.github.supportguide.code..",
                    "io.github.supportguide.guide..",
                    "io.github.supportguide.offer..",
                    "io.github.supportguide.party..",
                    "io.github.supportguide.policy..",
                    "org.jmolecules..",
                    "org.jspecify..",
                    "org.snakeyaml.engine..",
                    "tools.jackson.core..")
            .because("adapters never look sideways, and JSON is only read here, never bound");

    @ArchTest
    static final ArchRule features_form_a_one_way_street =
            slices().matching("io.github.supportguide.files.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule syntax_knows_no_format = noClasses()
            .that()
            .resideInAPackage(Node.class.getPackageName())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EntryKind.class.getPackageName(), SentinelImport.class.getPackageName())
            .because("a tree of texts means nothing yet");

    @ArchTest
    static final ArchRule checks_know_only_the_domain = noClasses()
            .that()
            .resideInAPackage(Flaw.class.getPackageName())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    Node.class.getPackageName(),
                    EntryKind.class.getPackageName(),
                    SentinelImport.class.getPackageName())
            .because("what is wrong with a value does not depend on where it was read");

    @ArchTest
    static final ArchRule sources_are_adapters =
            classes().that().implement(CatalogueSource.class).should().beAnnotatedWith(SecondaryAdapter.class);

    @ArchTest
    static final ArchRule hexagon = JMoleculesArchitectureRules.ensureHexagonal();

    @ArchTest
    static final ArchRule ddd = JMoleculesDddRules.all();
}
