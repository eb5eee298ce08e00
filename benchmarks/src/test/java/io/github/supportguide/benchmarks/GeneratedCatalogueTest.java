package io.github.supportguide.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.files.CatalogueFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A generated catalogue")
class GeneratedCatalogueTest {

    @TempDir
    Path path;

    @Test
    void hasNothingToMendAndItsSize() throws IOException {
        new GeneratedCatalogue(101).writeTo(path);

        var reading = new CatalogueFolder(path).read();

        assertEquals(List.of(), reading.findings());
        assertEquals(101, reading.catalogue().orElseThrow().offers().size());
        assertEquals(6, reading.catalogue().orElseThrow().publishers().size());
    }

    @Test
    void isAlwaysTheSame() throws IOException {
        new GeneratedCatalogue(50).writeTo(path.resolve("one"));
        new GeneratedCatalogue(50).writeTo(path.resolve("other"));

        assertEquals(version("one"), version("other"));
    }

    private String version(String folder) {
        return new CatalogueFolder(path.resolve(folder))
                .read()
                .catalogue()
                .orElseThrow()
                .version();
    }
}
