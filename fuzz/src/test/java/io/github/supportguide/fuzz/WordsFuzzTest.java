package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.supportguide.code.Coded;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Words of every vocabulary")
class WordsFuzzTest {
    private static final List<? extends Class<?>> VOCABULARIES = Domain.classes().stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
            .map(JavaClass::reflect)
            .toList();

    /** A text is the word that is spelled exactly so; what a newer catalogue says is no word, and no error. */
    @FuzzTest(maxDuration = "60s")
    void word(byte[] bytes) {
        assertFalse(VOCABULARIES.isEmpty());
        for (var text : Texts.in(bytes)) {
            VOCABULARIES.forEach(vocabulary -> assertFound(vocabulary, text));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void assertFound(Class vocabulary, String text) {
        var spelled = Arrays.stream(vocabulary.getEnumConstants())
                .filter(word -> ((Coded) word).code().equals(text))
                .toList();
        assertEquals(spelled, Coded.parse(vocabulary, text).stream().toList());
    }
}
