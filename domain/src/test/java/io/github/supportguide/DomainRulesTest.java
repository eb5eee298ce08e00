package io.github.supportguide;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.code.Coded;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.overlay.Overlay;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.SupportPolicy;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.Channel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.jmolecules.archunit.JMoleculesDddRules;

/** What keeps the domain importable by anybody. Each rule says why it exists. */
@AnalyzeClasses(packagesOf = DomainRulesTest.class, importOptions = DoNotIncludeTests.class)
class DomainRulesTest {
    private static final String OURS = DomainRulesTest.class.getPackageName();

    @ArchTest
    static final ArchRule knows_only_itself_and_the_jdk = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(OURS + "..", "java..", "org.jmolecules..", "org.jspecify..")
            .because("a library user should get one jar and no surprises");

    @ArchTest
    static final ArchRule features_are_free_of_cycles = slices().matching(OURS + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("what is told in a circle cannot be read from its beginning");

    @ArchTest
    static final ArchRule features_form_a_one_way_street = CompositeArchRule.of(from(Coded.class))
            .and(from(Party.class, Coded.class))
            .and(from(Offer.class, Coded.class, Party.class))
            .and(from(SupportPolicy.class, Coded.class, Party.class))
            .and(from(Catalogue.class, Coded.class, Party.class, Offer.class, SupportPolicy.class))
            .and(from(ContractingStep.class, Coded.class, Party.class, Offer.class, SupportPolicy.class))
            .and(from(PolicyEdition.class, Coded.class, Party.class, SupportPolicy.class))
            .and(from(Overlay.class, Coded.class, Party.class, Offer.class, SupportPolicy.class))
            .and(from(
                    SupportGuide.class,
                    Coded.class,
                    Party.class,
                    Offer.class,
                    SupportPolicy.class,
                    Catalogue.class,
                    ContractingStep.class,
                    Overlay.class))
            .and(from(
                    CatalogueChanges.class,
                    Coded.class,
                    Party.class,
                    Offer.class,
                    SupportPolicy.class,
                    Catalogue.class,
                    Overlay.class,
                    SupportGuide.class))
            .because("the policy decides without a catalogue, and offers are known without a policy");

    @ArchTest
    static final ArchRule never_asks_the_time_the_place_or_the_dice = noClasses()
            .should()
            .accessTargetWhere(JavaAccess.Predicates.target(nameMatching(
                    "now|getDefault|systemDefault|currentTimeMillis|nanoTime|getenv|getProperty|random|randomUUID")))
            .orShould()
            .accessTargetWhere(JavaAccess.Predicates.target(nameMatching("to(Lower|Upper)Case"))
                    .and(JavaAccess.Predicates.target(owner(equivalentTo(String.class)))))
            .orShould()
            .dependOnClassesThat(assignableTo(Locale.class)
                    .or(assignableTo(Clock.class))
                    .or(assignableTo(Date.class))
                    .or(assignableTo(TimeZone.class))
                    .or(assignableTo(RandomGenerator.class)))
            .because("an answer must not depend on where and when it is asked");

    @ArchTest
    static final ArchRule reads_and_writes_nothing = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            packageOf(InputStream.class), packageOf(Path.class), packageOf(Channel.class))
                    .or(resideInAPackage(packageOf(Socket.class))
                            .and(not(belongToAnyOf(URI.class, URISyntaxException.class)))))
            .because("files and networks are the adapters’ work");

    @ArchTest
    static final ArchRule changes_nothing = fields().that()
            .areDeclaredInClassesThat(not(inTheMaking()))
            .should()
            .beFinal()
            .because("answers and catalogues are shared between threads");

    @ArchTest
    static final ArchRule ports_are_interfaces = classes()
            .that()
            .areAnnotatedWith(SecondaryPort.class)
            .should()
            .beInterfaces()
            .because("whoever brings a catalogue should be free in how");

    @ArchTest
    static final ArchRule ports_know_no_adapters =
            JMoleculesArchitectureRules.ensureHexagonal().because("the annotations promise a hexagon");

    @ArchTest
    static final ArchRule building_blocks_fit = JMoleculesDddRules.all()
            .because("the annotations promise aggregates, and values without a life of their own");

    private static ArchRule from(Class<?> anchor, Class<?>... mayUse) {
        var street = Stream.concat(Stream.of(anchor), Arrays.stream(mayUse))
                .map(DomainRulesTest::packageOf)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packageOf(anchor))
                .should()
                .dependOnClassesThat(resideInAPackage(OURS + "..").and(not(resideInAnyPackage(street))))
                .allowEmptyShould(true);
    }

    /** The two that let the policy be written as sentences; they are done before anybody sees what they make. */
    private static DescribedPredicate<JavaClass> inTheMaking() {
        return resideInAPackage(packageOf(SupportPolicy.class))
                .and(JavaClass.Predicates.simpleName("Row").or(JavaClass.Predicates.simpleName("Draft")));
    }

    private static String packageOf(Class<?> anchor) {
        return anchor.getPackageName();
    }
}
