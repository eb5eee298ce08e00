package io.github.supportguide.cli.catalogue;

import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.guide.CatalogueCheck;
import io.github.supportguide.guide.CatalogueKeeping;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which catalogue a command works on: a folder, or the sample that comes with the product. */
public final class CatalogueArgument {
    @Parameters(paramLabel = "CATALOGUE", description = "The folder of the catalogue.")
    private Path folder;

    @Option(names = "--sample", required = true, description = "Take the bundled sample instead of a folder.")
    private boolean sample;

    public CatalogueKeeping source() {
        return sample ? new SampleCatalogue() : new CatalogueFolder(folder);
    }

    /** Everything that can be said of it on a day. */
    public CatalogueCheck check(LocalDate day) {
        return source().check(day);
    }

    /** The folder, unless it is the sample. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** The folder as it was named, to stand before the names of files; empty if its files are told without it. */
    public String prefix() {
        return sample || folder.isAbsolute() || folder.normalize().toString().isEmpty()
                ? ""
                : folder.normalize().toString().replace(File.separatorChar, '/') + "/";
    }
}
