package io.github.supportguide.site;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.code.Coded;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.json.Wire;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Support;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.SupportPolicy;
import io.github.supportguide.words.Words;

/** What keeps the generator a street with one direction. Each rule says why it exists. */
@AnalyzeClasses(packagesOf = SiteGenerator.class, importOptions = DoNotIncludeTests.class)
class SiteRulesTest {
    private static final String SITE = SiteGenerator.class.getPackageName();

    @ArchTest
    static final ArchRule knows_only_the_domain_the_words_the_wire_and_jte = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    SITE + "..",
                    Catalogue.class.getPackageName(),
                    Coded.class.getPackageName(),
                    ContractingStep.class.getPackageName(),
                    Offer.class.getPackageName(),
                    Party.class.getPackageName(),
                    PolicyEdition.class.getPackageName(),
                    SupportGuide.class.getPackageName(),
                    SupportPolicy.class.getPackageName(),
                    Words.class.getPackageName(),
                    Wire.class.getPackageName(),
                    "gg.jte..",
                    "io.nayuki.qrcodegen..",
                    "java..",
                    "org.jmolecules..",
                    "org.jspecify..")
            .because("a site is made of a catalogue, wherever that was read");

    @ArchTest
    static final ArchRule features_form_a_one_way_street =
            slices().matching(SITE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule never_asks_the_time_or_the_place = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now|getDefault|systemDefault|currentTimeMillis")))
            .because("the same catalogue has to give the same bytes");

    @ArchTest
    static final ArchRule leaves_it_to_the_directory_who_may_see_what = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("contact|csp|engineering|marketingUrl"))
                    .and(target(owner(JavaClass.Predicates.assignableTo(Support.class)))))
            .because("people’s mailboxes and telephones are not for everybody");

    @ArchTest
    static final ArchRule templates_know_pages_only = noClasses()
            .that(resideInAPackage(SITE + ".template.."))
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.supportguide..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage(SITE + "..")))
            .because("templates loop over finished words and never decide");
}
