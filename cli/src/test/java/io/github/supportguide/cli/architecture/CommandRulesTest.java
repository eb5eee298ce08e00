package io.github.supportguide.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.cli.Main;
import io.github.supportguide.cli.answer.AnswerCommand;
import io.github.supportguide.cli.catalogue.CatalogueArgument;
import io.github.supportguide.cli.catalogue.FindingLines;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.console.LooksBack;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.cli.due.LooksAcross;
import io.github.supportguide.cli.option.LanguageOption;
import org.junit.jupiter.api.Test;

/** Where one finds what a command does: in its package, and in the three that every command shares. */
@AnalyzeClasses(packagesOf = Main.class, importOptions = DoNotIncludeTests.class)
class CommandRulesTest {

    @ArchTest
    static final ArchRule commands_know_nothing_of_each_other = slices().matching("io.github.supportguide.cli.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            CatalogueArgument.class.getPackageName(),
                            Exit.class.getPackageName(),
                            LanguageOption.class.getPackageName()))
            .because("whoever mends one reads one package");

    @ArchTest
    static final ArchRule nothing_goes_in_circles =
            slices().matching("io.github.supportguide.cli.(*)..").should().beFreeOfCycles();

    @Test
    void theRuleAboutCommandsBites() {
        assertTrue(isBrokenBy(commands_know_nothing_of_each_other, LooksAcross.class, AnswerCommand.class));
    }

    @Test
    void theRuleAboutCirclesBites() {
        assertTrue(isBrokenBy(nothing_goes_in_circles, LooksBack.class, FindingLines.class, Printable.class));
    }

    private static boolean isBrokenBy(ArchRule rule, Class<?>... witnesses) {
        return rule.evaluate(new ClassFileImporter().importClasses(witnesses)).hasViolation();
    }
}
