package io.github.supportguide.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.files.foreign.MappedImport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A table under a mapping")
class TableFuzzTest {
    private static final String MAPPING = """
            format: supportguide-mapping/v1
            publisher: {name: {from: vendor, optional: true}}
            offer:
              id: {publisher: {from: vendor, slug: true}, offer: name}
              title: {from: [title, name]}
              type: {text: saas}
              supportedBy: {from: tier, values: {Partner: publisher, Microsoft: microsoft}, optional: true}
              support:
                url: {from: link, optional: true}
                contact: {email: {from: mail, pattern: '([^ @]+@[^ @]+)', optional: true}, phone: {from: phone, optional: true}}
              aliases: [name]
            """;

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "table.dict")
    void table(byte[] bytes) {
        var records = new StrangeRecords(folder)
                .with("mapping.yaml", MAPPING.getBytes(UTF_8))
                .with("table.csv", bytes);

        records.assertSound(
                () -> MappedImport.read(folder.resolve("mapping.yaml"), List.of(folder.resolve("table.csv"))));
    }
}
