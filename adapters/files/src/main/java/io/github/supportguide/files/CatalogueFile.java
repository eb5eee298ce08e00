package io.github.supportguide.files;

import io.github.supportguide.files.format.EntryKind;
import io.github.supportguide.files.syntax.Syntax;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file in the folder of a catalogue.
 *
 * @param path where its contents lie
 * @param name relative to the folder, with forward slashes
 */
public record CatalogueFile(Path path, String name) {
    static final List<String> SETTINGS = List.of("catalogue.yaml", "catalogue.yml", "catalogue.json");

    static CatalogueFile in(Path folder, Path path) {
        var relative = folder.relativize(path);
        return new CatalogueFile(
                path, relative.toString().replace(path.getFileSystem().getSeparator(), "/"));
    }

    public Optional<Syntax> syntax() {
        return Syntax.of(name);
    }

    /** Whether it is the catalogue’s own file. */
    public boolean isSettings() {
        return SETTINGS.contains(name);
    }

    /** What its objects are: by the folder at the top, or by its name if it is a file of JSON lines there. */
    public Optional<EntryKind> kind() {
        var top = isAtTheTop() && syntax().equals(Optional.of(Syntax.JSON_LINES))
                ? name.substring(0, name.lastIndexOf('.'))
                : folder();
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.folder().equals(top))
                .findFirst();
    }

    boolean isAtTheTop() {
        return name.indexOf('/') < 0;
    }

    private String folder() {
        return isAtTheTop() ? "" : name.substring(0, name.indexOf('/'));
    }
}
