package io.github.supportguide.files.merge;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.foreign.ForeignOffer;
import io.github.supportguide.files.foreign.ForeignRecords;
import io.github.supportguide.files.merge.ImportReport.Outcome;
import io.github.supportguide.files.merge.ImportReport.What;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Keeps count of what becomes of offers while an import goes on. */
final class Tally {
    private final ForeignRecords records;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int unchanged;

    Tally(ForeignRecords records) {
        this.records = records;
        findings.addAll(records.findings());
    }

    void added(ForeignOffer offer) {
        outcomes.add(new Outcome(What.ADDED, offer.id(), List.of()));
    }

    void changed(ForeignOffer offer, Collection<String> fields) {
        outcomes.add(new Outcome(What.CHANGED, offer.id(), List.copyOf(fields)));
    }

    void unchanged() {
        unchanged++;
    }

    void refused(ForeignOffer offer, FindingRule rule, String... more) {
        var details = Stream.concat(Stream.of(offer.id().toString()), Stream.of(more));
        refused(offer, List.of(new Finding(rule, offer.place(), details.toList())));
    }

    void refused(ForeignOffer offer, List<Finding> why) {
        outcomes.add(new Outcome(What.REFUSED, offer.id(), List.of()));
        findings.addAll(why);
    }

    void find(Collection<Finding> more) {
        findings.addAll(more);
    }

    /** Everything is refused after all. */
    void refuseAll(List<Finding> why) {
        outcomes.clear();
        unchanged = 0;
        records.offers().forEach(offer -> refused(offer, List.of()));
        findings.addAll(why);
    }

    ImportReport report() {
        return new ImportReport(
                count(What.ADDED),
                count(What.CHANGED),
                unchanged,
                count(What.REFUSED) + records.refused(),
                outcomes,
                findings);
    }

    private int count(What what) {
        return (int) outcomes.stream().filter(outcome -> outcome.what() == what).count();
    }
}
