package io.github.supportguide.cli.schema;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file that a test writes into a catalogue that is sound but for it. */
record FileInCatalogue(Path folder, Schema kind) {

    /** What the reader finds in it. */
    List<Finding> findings(String text, String extension) {
        var file = name() + "." + extension;
        if (kind != Schema.CATALOGUE) {
            write("catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [en]\n");
        }
        write("publishers/fabrikam.yaml", "id: fabrikam\nname: Fabrikam\n");
        write("offers/ledger.yaml", "id: fabrikam/ledger\ntitle: Ledger\ntype: saas\n");
        write(file, text);
        return new CatalogueFolder(folder)
                .read().findings().stream()
                        .filter(finding -> finding.place().file().equals(file))
                        .toList();
    }

    private String name() {
        return switch (kind) {
            case CATALOGUE -> "catalogue";
            case OFFER -> "offers/x";
            case PUBLISHER -> "publishers/x";
            case NOTICE -> "notices/x";
            default -> throw new IllegalArgumentException(kind + " is no file of a catalogue");
        };
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
