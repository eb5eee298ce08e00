package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Finding;
import java.util.List;

/**
 * What came of reading foreign records.
 *
 * @param offers those that can be taken in, each once, in the order they were read
 * @param refused how many records could not be
 * @param findings why, and what was left out of the others
 */
public record ForeignRecords(List<ForeignOffer> offers, int refused, List<Finding> findings) {
    public ForeignRecords {
        offers = List.copyOf(offers);
        findings = List.copyOf(findings);
    }
}
