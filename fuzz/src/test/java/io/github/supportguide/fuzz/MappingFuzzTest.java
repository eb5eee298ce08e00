package io.github.supportguide.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.files.foreign.MappedImport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A mapping over a table and a list")
class MappingFuzzTest {
    private static final String TABLE = """
            vendor,name,title,link,mail,phone
            contoso,backup,Contoso Backup,https://contoso.example/help,Desk <help@contoso.example>,+1 425 555 0100
            Fabrikam GmbH,"Ledger, ""pro\""",,,,
            """;
    private static final String LIST = """
            {"items": [{"vendor": "contoso", "name": "watch", "contact": {"email": "help@contoso.example"},
             "links": [{"kind": "docs", "url": "https://contoso.example/docs"}]}, 5]}
            """;

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "mapping.dict")
    void mapping(byte[] bytes) {
        var records = new StrangeRecords(folder)
                .with("mapping.yaml", bytes)
                .with("table.csv", TABLE.getBytes(UTF_8))
                .with("list.json", LIST.getBytes(UTF_8));
        var sources = List.of(folder.resolve("table.csv"), folder.resolve("list.json"));

        records.assertSound(() -> MappedImport.read(folder.resolve("mapping.yaml"), sources));
    }
}
