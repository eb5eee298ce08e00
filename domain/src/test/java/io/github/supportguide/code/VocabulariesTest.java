package io.github.supportguide.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.supportguide.party.Party;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every vocabulary")
class VocabulariesTest {
    private static final String OURS = Party.class.getPackageName().replaceFirst("[.]\\w+$", "");

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void spellsItsWordsApart(Class<?> vocabulary) {
        var codes = words(vocabulary).stream().map(Coded::code).toList();

        assertEquals(codes.size(), new HashSet<>(codes).size(), codes::toString);
        codes.forEach(code -> assertTrue(code.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*"), code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void findsEachWordByItsCode(Class<?> vocabulary) {
        words(vocabulary).forEach(word -> assertEquals(Optional.of(word), found(vocabulary, word.code())));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Coded> found(Class vocabulary, String code) {
        return Coded.parse(vocabulary, code);
    }

    private static List<Coded> words(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(Coded.class::cast)
                .toList();
    }

    static Stream<Class<?>> all() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(OURS).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect);
    }
}
