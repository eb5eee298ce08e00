package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what the files of a catalogue hold, and checks it as a whole. */
public final class Entries {
    private final Findings findings;
    private final Map<String, Kept<Publisher>> publishers = new TreeMap<>();
    private final Map<String, Kept<Offer>> offers = new TreeMap<>();
    private final Map<String, Kept<Notice>> notices = new TreeMap<>();
    private Optional<Settings> settings = Optional.empty();

    public Entries(Findings findings) {
        this.findings = findings;
    }

    /** Takes in {@code catalogue.yaml}. */
    public void addSettings(Node node) {
        settings = Fields.of(node, findings).flatMap(SettingsFormat::read);
    }

    /** Takes in one object of a kind of files. */
    public void add(EntryKind kind, Node node) {
        Fields.of(node, findings).ifPresent(fields -> {
            switch (kind) {
                case PUBLISHER ->
                    PublisherFormat.read(fields)
                            .ifPresent(it -> keep(publishers, it.id().toString(), it, idPlace(node)));
                case OFFER ->
                    OfferFormat.read(fields)
                            .ifPresent(it -> keep(offers, it.id().toString(), it, idPlace(node)));
                case NOTICE -> NoticeFormat.read(fields).ifPresent(it -> keep(notices, it.id(), it, idPlace(node)));
            }
        });
    }

    private static Place idPlace(Node node) {
        return ((Node.Mapping) node).entries().get("id").value().place();
    }

    private <T> void keep(Map<String, Kept<T>> all, String id, T thing, Place place) {
        var first = all.putIfAbsent(Ids.folded(id), new Kept<>(thing, place));
        if (first != null) {
            var elsewhere = first.place();
            findings.add(
                    FindingRule.DUPLICATE_ID,
                    place,
                    id,
                    "%s:%d:%d".formatted(elsewhere.file(), elsewhere.line(), elsewhere.column()));
        }
    }

    /** The whole, unless there are errors. */
    public Optional<Catalogue> catalogue(String version) {
        offers.values().forEach(offer -> requirePublisher(offer.thing().id(), offer.place()));
        notices.values().forEach(this::requireTargets);
        return findings.hasErrors()
                ? Optional.empty()
                : settings.map(
                        known -> Catalogue.of(known, things(publishers), things(offers), things(notices), version));
    }

    private void requirePublisher(OfferId offer, Place place) {
        var publisher = offer.publisher().toString();
        if (!publishers.containsKey(Ids.folded(publisher))) {
            findings.add(FindingRule.UNKNOWN_PUBLISHER, place, publisher);
        }
    }

    private void requireTargets(Kept<Notice> notice) {
        for (var offer : notice.thing().offers()) {
            if (!offers.containsKey(Ids.folded(offer.toString()))) {
                findings.add(FindingRule.UNKNOWN_OFFER, notice.place(), offer.toString());
            }
        }
        notice.thing()
                .publisher()
                .filter(publisher -> !publishers.containsKey(Ids.folded(publisher.toString())))
                .ifPresent(
                        publisher -> findings.add(FindingRule.UNKNOWN_PUBLISHER, notice.place(), publisher.toString()));
    }

    private static <T> List<T> things(Map<String, Kept<T>> kept) {
        return kept.values().stream().map(Kept::thing).toList();
    }

    private record Kept<T>(T thing, Place place) {}
}
