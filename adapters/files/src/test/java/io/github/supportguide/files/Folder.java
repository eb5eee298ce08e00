package io.github.supportguide.files;

import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A catalogue that a test writes file by file; it starts with everything that is needed. */
final class Folder {
    private final Path path;

    Folder(Path path) {
        this.path = path;
        with("catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [en, zh-TW]\n");
        with("publishers/contoso.yaml", "id: contoso\nname: Contoso\n");
        with("offers/backup.yaml", "id: contoso/backup\ntitle: Backup\ntype: saas\n");
    }

    Folder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CatalogueReading read() {
        return new CatalogueFolder(path).read();
    }

    CatalogueReading check(LocalDate day) {
        return new CatalogueFolder(path).check(day).reading();
    }

    /** Each finding as {@code file:line:column rule details}. */
    List<String> findings() {
        return read().findings().stream().map(Folder::line).toList();
    }

    private static String line(Finding finding) {
        var place = finding.place();
        var details = String.join(" | ", finding.details());
        return "%s:%d:%d %s %s"
                .formatted(
                        place.file(),
                        place.line(),
                        place.column(),
                        finding.rule().code(),
                        details)
                .strip();
    }
}
