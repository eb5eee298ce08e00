package io.github.supportguide.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.files.CatalogueFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A catalogue of which one file holds whatever comes. It is nowhere on disk. */
final class StrangeCatalogue {
    private static final Path NOWHERE = Path.of("no-such-folder");
    private static final Map<String, String> REST = Map.of(
            "catalogue.yaml",
            "format: supportguide/v1\ntitle: {en: Guide, zh-TW: 指南}\nlanguages: [en, zh-TW]\n",
            "publishers/contoso.yaml",
            "id: contoso\nname: Contoso\nkind: third-party\nsupport: {contact: {email: help@contoso.example}}\n",
            "offers/backup.yaml",
            "id: contoso/backup\ntitle: {en: Backup, zh-TW: 備份}\ntype: saas\n");

    private final Map<String, byte[]> files = new TreeMap<>();

    private StrangeCatalogue(String file, byte[] bytes) {
        REST.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        files.put(file, bytes);
    }

    /** Reads and checks the catalogue twice: it is sound or there are findings, and both times the same. */
    static void assertSound(String file, byte[] bytes) {
        var strange = new StrangeCatalogue(file, bytes);
        var checked = strange.check();
        Told.assertSound(checked.findings(), strange.files);
        var again = strange.check();
        assertEquals(checked.findings(), again.findings());
        assertEquals(told(checked), told(again));
    }

    private CatalogueReading check() {
        return CatalogueFolder.with(NOWHERE, files).check(AcceptedCatalogue.DAY).reading();
    }

    private static List<JsonNode> told(CatalogueReading reading) {
        return reading.catalogue()
                .map(AcceptedCatalogue::new)
                .map(AcceptedCatalogue::told)
                .orElse(List.of());
    }
}
