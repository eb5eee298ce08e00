package io.github.supportguide.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.party.CspModel;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A word of the vocabulary")
class CodedTest {

    @Test
    void isFoundByItsCode() {
        assertEquals(Optional.of(CspModel.DIRECT_BILL), Coded.parse(CspModel.class, "direct-bill"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Direct-Bill", "DIRECT_BILL", "direct-bill ", "direct"})
    void isSpelledExactlySo(String code) {
        assertEquals(Optional.empty(), Coded.parse(CspModel.class, code));
    }
}
