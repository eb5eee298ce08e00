package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.csv.CsvTable;
import io.github.supportguide.files.encoding.EncodedFile;
import io.github.supportguide.files.mapping.ForeignRecord;
import io.github.supportguide.files.mapping.Mapping;
import io.github.supportguide.files.mapping.MappingFormat;
import io.github.supportguide.files.mapping.SourceSyntax;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.SourceFile;
import io.github.supportguide.files.syntax.Syntax;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads tables, JSON and JSON Lines of any kind, by a mapping that tells what stands where in them. */
public final class MappedImport {
    private final Mapping mapping;
    private final Intake intake;

    private MappedImport(Mapping mapping, Intake intake) {
        this.mapping = mapping;
        this.intake = intake;
    }

    /**
     * Reads the records in some files or folders.
     *
     * @throws UncheckedIOException if one of them or the mapping cannot be read
     */
    public static ForeignRecords read(Path mappingFile, List<Path> sources) {
        var intake = new Intake();
        var mapping = mapping(mappingFile, intake.findings());
        if (mapping.isEmpty()) {
            intake.refuse(1);
            return intake.records();
        }
        var reader = new MappedImport(mapping.get(), intake);
        for (var source : sources) {
            SourceFiles.of(source, reader::isWanted).forEach(reader::read);
        }
        return intake.records();
    }

    private static Optional<Mapping> mapping(Path file, Findings findings) {
        var name = file.getFileName().toString();
        try (var in = Files.newInputStream(file)) {
            var read = new ArrayList<Node>();
            new SourceFile(name, findings).eachObject(Syntax.YAML, in, Function.identity(), read::add);
            return read.stream()
                    .findFirst()
                    .filter(node -> !findings.hasErrors())
                    .flatMap(node -> MappingFormat.read(node, findings));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private boolean isWanted(String name) {
        return syntax(name).isPresent();
    }

    private Optional<SourceSyntax> syntax(String name) {
        return mapping.source().syntax().or(() -> SourceSyntax.of(name));
    }

    private void read(ForeignFile file) {
        var syntax = syntax(file.name());
        if (syntax.isEmpty()) {
            intake.findings().add(FindingRule.IMPORT_NO_RECORDS, Place.startOf(file.name()));
            intake.refuse(1);
            return;
        }
        try {
            read(file.path(), file.name(), syntax.get());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.path(), e);
        }
    }

    private void read(Path file, String name, SourceSyntax syntax) throws IOException {
        var text = new EncodedFile(file, name, mapping.source().encoding(), intake.findings()).open();
        if (text.isEmpty()) {
            intake.refuse(1);
            return;
        }
        var path = path(file);
        try (var in = text.get()) {
            switch (syntax) {
                case CSV -> table(in, name, path);
                case JSON -> document(in, name, path);
                case JSON_LINES ->
                    intake.refuse(new JsonFile(name, intake.findings()).eachLine(in, fields -> take(fields, path)));
            }
        }
    }

    private static List<String> path(Path file) {
        var parts = new ArrayList<String>();
        file.toAbsolutePath().normalize().forEach(part -> parts.add(part.toString()));
        Collections.reverse(parts);
        return parts;
    }

    private void table(Reader in, String name, List<String> path) throws IOException {
        var table = CsvTable.open(name, in, mapping.source().separator(), intake.findings());
        if (table.isEmpty() || !mapping.fits(name, table.get().columns(), intake.findings())) {
            intake.refuse(1);
            return;
        }
        table.get().eachRow(mapping.columns(), fields -> take(fields, path));
        intake.refuse(table.get().refused());
    }

    private void document(Reader in, String name, List<String> path) throws IOException {
        var json = new JsonFile(name, intake.findings());
        var document = json.whole(in);
        var records = document.flatMap(mapping.source()::recordsIn);
        if (records.isEmpty()) {
            document.ifPresent(node -> intake.findings().add(FindingRule.IMPORT_NO_RECORDS, Place.startOf(name)));
            intake.refuse(1);
            return;
        }
        var all = records.get() instanceof Node.Sequence list ? list.items() : List.of(records.get());
        for (var record : all) {
            var fields = json.object(record);
            fields.ifPresent(known -> take(known, path));
            intake.refuse(fields.isPresent() ? 0 : 1);
        }
    }

    private void take(Node.Mapping fields, List<String> path) {
        var filled = mapping.fill(new ForeignRecord(fields, path), intake.findings());
        filled.ifPresent(known -> intake.take(fields.place(), known.publisher(), known.offer()));
        intake.refuse(filled.isPresent() ? 0 : 1);
    }
}
