package io.github.supportguide.files.mapping;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.format.Fields;
import io.github.supportguide.files.format.OfferFormat;
import io.github.supportguide.files.format.PublisherFormat;
import io.github.supportguide.files.format.Reading;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Set;

/** Reads what a mapping would make of a record as a catalogue is read, before there is one. */
final class Sketch {
    /** What is wrong whatever a record says. */
    private static final Set<FindingRule> TOLD =
            Set.of(FindingRule.UNKNOWN_KEY, FindingRule.MISSING_KEY, FindingRule.WRONG_SHAPE);

    private Sketch() {}

    static void check(Template.Group publisher, Template.Group offer, Findings findings) {
        var read = new Findings();
        OfferFormat.read(new Fields((Node.Mapping) offer.sketch(), Reading.of(read)));
        PublisherFormat.read(new Fields(named((Node.Mapping) publisher.sketch()), Reading.of(read)));
        read.inOrder().stream().filter(finding -> TOLD.contains(finding.rule())).forEach(findings::add);
    }

    /** Its id comes from the offers’, and its name may. */
    private static Node.Mapping named(Node.Mapping publisher) {
        var entries = new LinkedHashMap<>(publisher.entries());
        var text = new Node.Scalar(publisher.place(), "x", false);
        entries.putIfAbsent(MappingFormat.NAME, new Node.Entry(publisher.place(), text));
        entries.putIfAbsent(MappingFormat.ID, new Node.Entry(publisher.place(), text));
        return new Node.Mapping(publisher.place(), Collections.unmodifiableMap(entries));
    }
}
