package io.github.supportguide.files.merge;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.offer.OfferId;
import java.util.List;

/**
 * What an import did, or would do, counted in offers.
 *
 * @param outcomes the offers that are not as before, and those that were refused, in the order they were read
 * @param findings everything that was refused, left out or kept, and why
 */
public record ImportReport(
        int added, int changed, int unchanged, int refused, List<Outcome> outcomes, List<Finding> findings) {
    public ImportReport {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }

    /** What became of an offer. */
    public enum What {
        ADDED,
        CHANGED,
        REFUSED
    }

    /**
     * What became of an offer.
     *
     * @param fields the fields that changed, such as {@code support.contact.email}
     */
    public record Outcome(What what, OfferId offer, List<String> fields) {
        public Outcome {
            fields = List.copyOf(fields);
        }
    }
}
