package io.github.supportguide.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.files.foreign.IngestionImport;
import io.github.supportguide.files.foreign.KnownOffers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A resource of Product Ingestion")
class IngestionFuzzTest {

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "foreign.dict")
    void resource(byte[] bytes) {
        new StrangeRecords(folder)
                .with("resource.json", bytes)
                .assertSound(() -> IngestionImport.read(Optional.of("contoso"), KnownOffers.NONE, List.of(folder)));
    }
}
