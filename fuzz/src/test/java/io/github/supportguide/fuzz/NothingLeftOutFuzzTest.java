package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A value that takes text without a target here would meet its first hostile text at somebody’s desk. */
@DisplayName("Everything in the domain that is made of one text")
class NothingLeftOutFuzzTest {
    private static final Set<String> DOORS = Domain.classes().stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(NothingLeftOutFuzzTest::doors)
            .map(JavaCodeUnit::getFullName)
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void hasATarget() {
        var left = new TreeSet<>(DOORS);
        left.removeAll(triedByTargets());

        assertEquals(Set.of(), left);
    }

    @Test
    void isFound() {
        assertTrue(DOORS.toString().contains("OfferId.of(java.lang.String)"), DOORS::toString);
        assertTrue(DOORS.toString().contains("WebAddress.<init>(java.lang.String)"), DOORS::toString);
    }

    private static Stream<JavaCodeUnit> doors(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> unit.isConstructor() || unit.getModifiers().contains(JavaModifier.STATIC))
                .filter(unit -> !type.isEnum() && takesOneText(unit));
    }

    private static boolean takesOneText(JavaCodeUnit unit) {
        var parameters = unit.getRawParameterTypes();
        return parameters.size() == 1 && parameters.get(0).isEquivalentTo(String.class);
    }

    private static Set<String> triedByTargets() {
        return new ClassFileImporter()
                .importPackages(NothingLeftOutFuzzTest.class.getPackageName()).stream()
                        .flatMap(target -> Stream.concat(
                                target.getCodeUnitCallsFromSelf().stream(),
                                target.getCodeUnitReferencesFromSelf().stream()))
                        .map(access -> access.getTarget().getFullName())
                        .collect(Collectors.toSet());
    }
}
