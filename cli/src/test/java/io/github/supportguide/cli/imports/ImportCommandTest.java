package io.github.supportguide.cli.imports;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("supportguide import")
class ImportCommandTest {
    private static final String MAPPING = """
            format: supportguide-mapping/v1
            offer:
              id: {publisher: vendor, offer: name}
              title: name
              type: {text: saas}
              support: {url: page}
            """;

    @TempDir
    Path folder;

    private Path mapping;

    @BeforeEach
    void aMapping() throws IOException {
        mapping = Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
    }

    private Ran table(byte[] table) throws IOException {
        var source = Files.write(folder.resolve("offers.csv"), table);
        return run("csv", source, "--map", mapping.toString());
    }

    private Ran run(String format, Path source, String... more) {
        var arguments = new String[6 + more.length];
        var into = folder.resolve("catalogue").toString();
        System.arraycopy(
                new String[] {"import", "--format", format, "--into", into, source.toString()}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return supportguide(arguments);
    }

    @Test
    void tellsWhatIsWrongByRowAndColumn() throws IOException {
        var ran = table("vendor,name,page\ncontoso,backup,nowhere\n,scan,\n".getBytes(Charset.forName("UTF-8")));

        assertTrue(ran.out().endsWith("1 added, 0 changed, 0 unchanged, 1 refused\n"), ran.out());
        assertEquals("""
                offers.csv:2:16: warning: “nowhere” is left out: it is not an address that may stand in a link. \
                Ask the publisher for its address. [import-bad-url]
                offers.csv:3:1: error: The record names no vendor. Add it at the source; without it nobody can tell \
                which offer is meant. [import-no-id]
                """, ran.err());
        assertEquals(Exit.FINDINGS, ran.exit());
    }

    @Test
    void namesTheEncodingThatItRefuses() throws IOException {
        var ran = table("vendor,name,page\ncontoso,備份服務,\n".getBytes(Charset.forName("Big5")));

        assertEquals("""
                offers.csv:2:9: error: From here on the file is not UTF-8; it looks like Big5. Save the file as UTF-8, \
                or name its encoding in the mapping under “source”. [import-encoding]
                """, ran.err());
        assertTrue(ran.out().endsWith("0 added, 0 changed, 0 unchanged, 1 refused\n"), ran.out());
    }

    @Test
    void tellsWhatIsWrongWithTheMapping() throws IOException {
        Files.writeString(mapping, MAPPING.replace("title:", "titel:"));

        var ran = table("vendor,name,page\n".getBytes(Charset.forName("UTF-8")));

        assertTrue(
                ran.err()
                        .startsWith("mapping.yaml:3:3: error: The key “title” is missing. Add it. [missing-key]\n"
                                + "mapping.yaml:4:3: error: Nothing here is called “titel”. Use one of: id, title, "),
                ran.err());
        assertEquals(Exit.FINDINGS, ran.exit());
    }

    @Test
    void needsAMappingForTables() throws IOException {
        var ran = run("csv", Files.writeString(folder.resolve("offers.csv"), "vendor\n"));

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().startsWith("csv needs --map FILE"), ran.err());
    }

    @Test
    void cannotReadAMappingThatIsNotThere() throws IOException {
        Files.delete(mapping);

        assertEquals(
                Exit.IO, table("vendor\n".getBytes(Charset.forName("UTF-8"))).exit());
    }

    @Test
    void asksWhoseOffersTheyAre() throws IOException {
        var product = Files.writeString(folder.resolve("product.json"), """
                {"$schema": "https://schema.example/schema/product/2022-03-01-preview3", "id": "product/1",
                 "identity": {"externalId": "backup"}, "type": "softwareAsAService", "alias": "Backup"}
                """);

        assertEquals("""
                product.json:2:29: error: The record does not say whose offer “backup” is. Add --publisher with the \
                publisher’s id, or “1” to the aliases of the offer in the catalogue. [import-no-publisher]
                """, run("ingestion", product).err());
        assertTrue(run("ingestion", product, "--publisher", "contoso")
                .out()
                .endsWith("1 added, 0 changed, 0 unchanged, 0 refused\n"));
    }

    @Test
    void readsTheCatalogApi() throws IOException {
        var page = Files.writeString(folder.resolve("page.json"), """
                {"items": [{"uniqueProductId": "contoso.backup", "displayName": "Backup", "productType": "SaaS"}]}
                """);

        assertTrue(run("catalog-api", page).out().endsWith("1 added, 0 changed, 0 unchanged, 0 refused\n"));
    }
}
