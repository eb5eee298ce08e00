package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.format.Lookalikes;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Json;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.SourceText;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the solutions of Microsoft Sentinel: folders that each hold a {@code SolutionMetadata.json}. A solution that
 * cannot be read does not keep the others from it.
 */
public final class SentinelImport {
    private static final String METADATA = "SolutionMetadata.json";
    private static final int LARGEST_FILE = 1_000_000;

    private final Findings findings = new Findings();
    private final Map<String, ForeignOffer> offers = new LinkedHashMap<>();
    private int refused;

    private SentinelImport() {}

    /**
     * Reads every solution below some folders.
     *
     * @throws UncheckedIOException if one of them cannot be read
     */
    public static ForeignRecords read(List<Path> sources) {
        var sentinel = new SentinelImport();
        sources.forEach(sentinel::readAll);
        return new ForeignRecords(List.copyOf(sentinel.offers.values()), sentinel.refused, sentinel.findings.inOrder());
    }

    private void readAll(Path source) {
        if (!Files.exists(source)) {
            throw new UncheckedIOException("cannot read " + source, new NoSuchFileException(source.toString()));
        }
        try (var files = Files.walk(source)) {
            files.filter(file -> Files.isRegularFile(file)
                            && file.getFileName().toString().equals(METADATA))
                    .sorted()
                    .forEach(file -> read(source, file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source, e);
        }
    }

    private void read(Path source, Path file) {
        var name = source.equals(file)
                ? METADATA
                : source.relativize(file).toString().replace(File.separatorChar, '/');
        var offer = node(file, name).flatMap(node -> Solution.read(node, title(file), findings));
        if (offer.isEmpty() || !isNew(offer.get())) {
            refused++;
        }
    }

    /** Solutions have no title of their own; people know them by the name of their folder. */
    private static String title(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent().getFileName();
        return folder == null ? METADATA : folder.toString();
    }

    private Optional<Node> node(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                findings.add(FindingRule.LIMIT, Place.startOf(name), "bytes", String.valueOf(LARGEST_FILE));
                return Optional.empty();
            }
            return SourceText.decode(name, Files.readAllBytes(file), findings)
                    .flatMap(text -> Json.readForeign(name, 1, text.getBytes(StandardCharsets.UTF_8), findings));
        } catch (IOException e) {
            findings.add(
                    FindingRule.IMPORT_SYNTAX, Place.startOf(name), e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private boolean isNew(ForeignOffer offer) {
        var first = offers.putIfAbsent(Lookalikes.key(offer.id().toString()), offer);
        if (first != null) {
            findings.add(
                    FindingRule.IMPORT_DUPLICATE,
                    offer.place(),
                    offer.id().toString(),
                    first.place().file());
        }
        return first == null;
    }
}
