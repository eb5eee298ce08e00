package io.github.supportguide.cli.catalogue;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.CatalogueSource;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a catalogue for a command, and tells on the way what is wrong with it. */
public final class OpenedCatalogue {
    private OpenedCatalogue() {}

    /** The catalogue, unless its findings, which are printed, say that it cannot be used. */
    public static Optional<Catalogue> of(CatalogueArgument argument, PrintWriter err) {
        return of(argument.source(), "", err);
    }

    /** The same of one folder among several, whose name stands before those of its files. */
    public static Optional<Catalogue> of(Path folder, PrintWriter err) {
        return of(new CatalogueFolder(folder), folder + "/", err);
    }

    private static Optional<Catalogue> of(CatalogueSource source, String prefix, PrintWriter err) {
        var reading = source.read();
        new FindingLines(err, prefix, Words.orEnglish("en")).print(reading.findings());
        return reading.catalogue();
    }
}
