package io.github.supportguide.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.files.foreign.SentinelImport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The metadata of a Sentinel solution")
class SentinelFuzzTest {

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "foreign.dict")
    void solution(byte[] bytes) {
        new StrangeRecords(folder)
                .with("Contoso Watch/SolutionMetadata.json", bytes)
                .assertSound(() -> SentinelImport.read(List.of(folder)));
    }
}
