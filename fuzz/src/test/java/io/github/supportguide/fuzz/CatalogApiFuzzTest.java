package io.github.supportguide.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.files.foreign.CatalogApiImport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A page of the Catalog API")
class CatalogApiFuzzTest {

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "foreign.dict")
    void page(byte[] bytes) {
        new StrangeRecords(folder).with("page.json", bytes).assertSound(() -> CatalogApiImport.read(List.of(folder)));
    }
}
