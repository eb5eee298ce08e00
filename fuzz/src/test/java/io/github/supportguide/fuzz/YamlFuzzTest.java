package io.github.supportguide.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("An offer’s file of YAML")
class YamlFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "catalogue.dict")
    void offer(byte[] bytes) {
        StrangeCatalogue.assertSound("offers/x.yaml", bytes);
    }
}
