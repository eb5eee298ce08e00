package io.github.supportguide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** So any number of threads may share whatever the library hands out, without a copy. */
@DisplayName("What the library hands out")
class UnchangingTest {
    private static final int ENOUGH = 20;
    private static final ObjectGraph GRAPH = HandedOut.all();

    @Test
    void cannotBeChanged() {
        assertEquals(Set.of(), GRAPH.flaws());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordsWithCollections")
    void keepsCopiesOfWhatItIsGiven(Class<? extends Record> type) throws ReflectiveOperationException {
        var examples = GRAPH.all(type);
        assertFalse(examples.isEmpty(), "hand out one in HandedOut");
        for (var example : examples.subList(0, Math.min(examples.size(), ENOUGH))) {
            var given = new ArrayList<>();
            for (var component : type.getRecordComponents()) {
                given.add(open(component.getAccessor().invoke(example)));
            }
            var made = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(given.toArray());

            given.forEach(UnchangingTest::change);

            assertEquals(example, made);
            assertEquals(Set.of(), ObjectGraph.from(made).flaws());
        }
    }

    static Stream<Class<?>> recordsWithCollections() {
        return new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(UnchangingTest.class.getPackageName())
                        .stream()
                        .filter(JavaClass::isRecord)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .filter(type ->
                                Arrays.stream(type.getRecordComponents()).anyMatch(UnchangingTest::isCollection))
                        .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    private static boolean isCollection(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType())
                || Map.class.isAssignableFrom(component.getType());
    }

    private static Object open(Object given) {
        if (given instanceof Map<?, ?> map) {
            return new LinkedHashMap<>(map);
        }
        if (given instanceof Set<?> set) {
            return new LinkedHashSet<>(set);
        }
        return given instanceof Collection<?> collection ? new ArrayList<>(collection) : given;
    }

    @SuppressWarnings("unchecked")
    private static void change(Object given) {
        if (given instanceof Map<?, ?> map && map.isEmpty()) {
            ((Map<Object, Object>) map).put("later", "later");
        } else if (given instanceof Map<?, ?> map) {
            map.clear();
        } else if (given instanceof Collection<?> collection && collection.isEmpty()) {
            ((Collection<Object>) collection).add("later");
        } else if (given instanceof Collection<?> collection) {
            collection.clear();
        }
    }

    @Nested
    @DisplayName("is looked at so closely that it")
    class Witnesses {

        @Test
        void noticesAnOpenList() {
            assertEquals(
                    Set.of("takes changes: [null]"),
                    ObjectGraph.from(new Careless(new ArrayList<>())).flaws());
        }

        @Test
        void noticesAFieldThatCanBeSet() {
            assertTrue(ObjectGraph.from(new Settable()).flaws().toString().contains("can be set"));
        }

        @Test
        void noticesAClassThatCanBeExtended() {
            assertTrue(ObjectGraph.from(new Extendable()).flaws().toString().contains("can be extended"));
        }

        @Test
        void noticesWhatNobodyVouchesFor() {
            assertTrue(ObjectGraph.from(new StringBuilder()).flaws().toString().contains("StringBuilder"));
        }
    }

    record Careless(List<String> list) {}

    static final class Settable {
        int value;
    }

    static class Extendable {}
}
