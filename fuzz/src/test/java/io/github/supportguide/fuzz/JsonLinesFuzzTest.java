package io.github.supportguide.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Offers in JSON Lines")
class JsonLinesFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "catalogue.dict")
    void offers(byte[] bytes) {
        StrangeCatalogue.assertSound("offers.jsonl", bytes);
    }
}
