package io.github.supportguide;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jmolecules.ddd.annotation.ValueObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail protects nothing: each one is shown classes that must break it. */
@DisplayName("The rule")
class RulesBiteTest {

    static Stream<Arguments> witnesses() {
        return Stream.of(
                broken(DomainRulesTest.knows_only_itself_and_the_jdk, KnowsALibrary.class),
                broken(
                        DomainRulesTest.features_are_free_of_cycles,
                        io.github.supportguide.party.LooksUpTheStreet.class,
                        Offer.class,
                        Party.class),
                broken(street(), io.github.supportguide.code.LooksUpTheStreet.class),
                broken(street(), io.github.supportguide.party.LooksUpTheStreet.class),
                broken(street(), io.github.supportguide.offer.LooksUpTheStreet.class),
                broken(street(), io.github.supportguide.policy.LooksUpTheStreet.class),
                broken(street(), io.github.supportguide.catalogue.LooksUpTheStreet.class),
                broken(street(), io.github.supportguide.contracting.LooksUpTheStreet.class),
                broken(street(), io.github.supportguide.edition.LooksUpTheStreet.class),
                broken(street(), io.github.supportguide.overlay.LooksUpTheStreet.class),
                broken(street(), io.github.supportguide.guide.LooksUpTheStreet.class),
                broken(street(), io.github.supportguide.change.LooksAcrossTheStreet.class),
                broken(clock(), AsksTheTime.class),
                broken(clock(), PassesTheClockOn.class),
                broken(clock(), AsksTheCountry.class),
                broken(clock(), SpeaksALanguage.class),
                broken(clock(), ThrowsDice.class),
                broken(DomainRulesTest.reads_and_writes_nothing, OpensAFile.class),
                broken(DomainRulesTest.reads_and_writes_nothing, OpensASocket.class),
                broken(DomainRulesTest.reads_and_writes_nothing, Prints.class),
                broken(DomainRulesTest.changes_nothing, Changes.class),
                broken(DomainRulesTest.ports_are_interfaces, PortAndAdapterInOne.class),
                broken(DomainRulesTest.ports_know_no_adapters, KnowsItsAdapter.class, Adapter.class),
                broken(DomainRulesTest.building_blocks_fit, HoldsAnAggregate.class, Aggregate.class));
    }

    @ParameterizedTest(name = "is broken by {1}: {0}")
    @MethodSource("witnesses")
    void bites(ArchRule rule, List<Class<?>> witnesses) {
        assertTrue(
                rule.evaluate(new ClassFileImporter().importClasses(witnesses)).hasViolation());
    }

    private static Arguments broken(ArchRule rule, Class<?>... witnesses) {
        return arguments(rule, named(witnesses[0].getName(), List.of(witnesses)));
    }

    private static ArchRule street() {
        return DomainRulesTest.features_form_a_one_way_street;
    }

    private static ArchRule clock() {
        return DomainRulesTest.never_asks_the_time_the_place_or_the_dice;
    }

    private record KnowsALibrary(ClassFileImporter library) {}

    private record AsksTheTime() {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    private record PassesTheClockOn() {
        Supplier<LocalDate> today() {
            return LocalDate::now;
        }
    }

    private record AsksTheCountry() {
        String lowerCase(String text) {
            return text.toLowerCase();
        }
    }

    private record SpeaksALanguage(Locale language) {}

    private record ThrowsDice(Random dice) {}

    private record OpensAFile(Path file) {}

    private record OpensASocket(java.net.Socket socket) {}

    private record Prints() {
        void print() {
            System.out.println();
        }
    }

    private static final class Changes {
        private int count;

        int count() {
            return count++;
        }
    }

    @SecondaryPort
    private static final class PortAndAdapterInOne {}

    @SecondaryAdapter
    private static final class Adapter {}

    @SecondaryPort
    private interface KnowsItsAdapter {
        Adapter adapter();
    }

    @AggregateRoot
    private record Aggregate(@Identity String id) {}

    @ValueObject
    private record HoldsAnAggregate(Aggregate whole) {}
}
