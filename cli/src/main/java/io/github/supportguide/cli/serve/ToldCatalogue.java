package io.github.supportguide.cli.serve;

import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.CatalogueSource;
import io.github.supportguide.cli.catalogue.FindingLines;
import io.github.supportguide.cli.console.IoFault;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** A catalogue that is read anew while it is served; tells what came of it each time. */
final class ToldCatalogue implements CatalogueSource {
    private static final String KEPT = "supportguide: the changed catalogue cannot be used; the one before is served";

    private final CatalogueSource source;
    private final PrintWriter err;

    ToldCatalogue(CatalogueSource source, PrintWriter err) {
        this.source = source;
        this.err = err;
    }

    @Override
    public CatalogueReading read() {
        try {
            var reading = source.read();
            tell(reading);
            return reading;
        } catch (UncheckedIOException e) {
            err.println("supportguide: " + Printable.of(IoFault.told(e)));
            err.println(KEPT);
            throw e;
        }
    }

    private void tell(CatalogueReading reading) {
        new FindingLines(err, Words.orEnglish("en")).print(reading.findings());
        err.println(reading.catalogue()
                .map(catalogue -> "supportguide: took in the changed catalogue " + catalogue.version())
                .orElse(KEPT));
    }
}
