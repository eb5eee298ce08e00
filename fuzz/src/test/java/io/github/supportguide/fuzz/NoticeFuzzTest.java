package io.github.supportguide.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A notice’s file")
class NoticeFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "catalogue.dict")
    void notice(byte[] bytes) {
        StrangeCatalogue.assertSound("notices/x.yaml", bytes);
    }
}
