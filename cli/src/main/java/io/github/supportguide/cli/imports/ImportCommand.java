package io.github.supportguide.cli.imports;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.cli.catalogue.FindingLines;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.files.foreign.CatalogApiImport;
import io.github.supportguide.files.foreign.IngestionImport;
import io.github.supportguide.files.foreign.KnownOffers;
import io.github.supportguide.files.foreign.MappedImport;
import io.github.supportguide.files.foreign.SentinelImport;
import io.github.supportguide.files.merge.CatalogueImport;
import io.github.supportguide.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code supportguide import}: brings foreign records into a catalogue. */
@PrimaryAdapter
@Command(
        name = "import",
        description = "Brings foreign records into the folder of a catalogue.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    /** Of each severity; who brings in a broken source need not read all of it. */
    private static final int MOST_FINDINGS = 100;

    /** The kinds of records that can be brought in. */
    enum Format {
        SENTINEL,
        CSV,
        CATALOG_API,
        INGESTION;

        /** As people write it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "F", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "What stands where in the records; for csv, which takes JSON and JSON Lines too.")
    private Path mapping;

    @Option(
            names = "--publisher",
            paramLabel = "ID",
            description = "Whose offers they are; for ingestion, where records do not say it.")
    private String publisher;

    @Option(names = "--into", paramLabel = "CATALOGUE", required = true, description = "The folder to bring them into.")
    private Path catalogue;

    @Option(names = "--dry-run", description = "Only tell what would become of the records; write nothing.")
    private boolean dryRun;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files or folders with the records.")
    private List<Path> sources;

    @Override
    public Integer call() {
        var records = switch (format) {
            case SENTINEL -> SentinelImport.read(sources);
            case CSV -> MappedImport.read(mappingFile(), sources);
            case CATALOG_API -> CatalogApiImport.read(sources);
            case INGESTION -> IngestionImport.read(Optional.ofNullable(publisher), KnownOffers.in(catalogue), sources);
        };
        var report = dryRun ? CatalogueImport.rehearse(catalogue, records) : CatalogueImport.into(catalogue, records);
        var words = Words.orEnglish("en");
        new FindingLines(spec.commandLine().getErr(), words).printFirst(MOST_FINDINGS, report.findings());
        new ImportLines(spec.commandLine().getOut(), words).print(report);
        return report.refused() > 0 || report.findings().stream().anyMatch(Finding::isError)
                ? Exit.FINDINGS
                : Exit.DONE;
    }

    private Path mappingFile() {
        if (mapping == null) {
            throw new ParameterException(spec.commandLine(), "csv needs --map FILE");
        }
        return mapping;
    }
}
