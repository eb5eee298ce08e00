package io.github.supportguide.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A publisher’s file")
class PublisherFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "catalogue.dict")
    void publisher(byte[] bytes) {
        StrangeCatalogue.assertSound("publishers/contoso.yaml", bytes);
    }
}
