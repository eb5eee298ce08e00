package io.github.supportguide.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The catalogue’s own file")
class SettingsFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "catalogue.dict")
    void settings(byte[] bytes) {
        StrangeCatalogue.assertSound("catalogue.yaml", bytes);
    }
}
