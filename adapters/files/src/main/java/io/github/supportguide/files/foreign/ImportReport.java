package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Finding;
import java.util.List;

/**
 * What an import did, counted in offers.
 *
 * @param findings everything that was refused or left out, and why
 */
public record ImportReport(int added, int changed, int unchanged, int refused, List<Finding> findings) {
    public ImportReport {
        findings = List.copyOf(findings);
    }
}
