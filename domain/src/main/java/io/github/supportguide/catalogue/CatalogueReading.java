package io.github.supportguide.catalogue;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What came of reading a catalogue.
 *
 * @param catalogue present if and only if no finding is an error
 * @param findings all of them, by file, line and column
 */
@ValueObject
public record CatalogueReading(Optional<Catalogue> catalogue, List<Finding> findings) {
    public CatalogueReading {
        findings = List.copyOf(findings);
        if (catalogue.isPresent() == findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException("there is a catalogue exactly if there is no error");
        }
    }
}
