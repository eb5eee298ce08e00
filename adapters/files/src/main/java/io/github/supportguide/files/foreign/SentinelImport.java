package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.format.Lookalikes;
import io.github.supportguide.files.syntax.Findings;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the solutions of Microsoft Sentinel: folders that each hold a {@code SolutionMetadata.json}. A solution that
 * cannot be read does not keep the others from it.
 */
public final class SentinelImport {
    private static final String METADATA = "SolutionMetadata.json";

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
        for (var source : sources) {
            SourceFiles.of(source, METADATA::equals).forEach(sentinel::read);
        }
        return new ForeignRecords(List.copyOf(sentinel.offers.values()), sentinel.refused, sentinel.findings.inOrder());
    }

    private void read(ForeignFile file) {
        var offer = JsonFile.whole(file, findings).flatMap(node -> Solution.read(node, title(file.path()), findings));
        if (offer.isEmpty() || !isNew(offer.get())) {
            refused++;
        }
    }

    /** Solutions have no title of their own; people know them by the name of their folder. */
    private static String title(Path file) {
        var folder = Objects.requireNonNull(file.getParent()).getFileName();
        return folder == null ? METADATA : folder.toString();
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
