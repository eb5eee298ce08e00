package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        var first = all.putIfAbsent(Lookalikes.key(id), new Kept<>(thing, place));
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
        requirePublishersAndOffers();
        return findings.hasErrors()
                ? Optional.empty()
                : settings.map(
                        known -> Catalogue.of(known, things(publishers), things(offers), things(notices), version));
    }

    private void requirePublishersAndOffers() {
        var knownPublishers = things(publishers).stream().map(Publisher::id).collect(Collectors.toSet());
        var knownOffers = things(offers).stream().map(Offer::id).collect(Collectors.toSet());
        offers.values()
                .forEach(kept -> require(
                        kept.thing().id().publisher(), knownPublishers, FindingRule.UNKNOWN_PUBLISHER, kept.place()));
        for (var kept : notices.values()) {
            var notice = kept.thing();
            notice.offers().forEach(id -> require(id, knownOffers, FindingRule.UNKNOWN_OFFER, kept.place()));
            notice.publisher()
                    .ifPresent(id -> require(id, knownPublishers, FindingRule.UNKNOWN_PUBLISHER, kept.place()));
        }
    }

    private <T> void require(T id, Set<T> known, FindingRule rule, Place place) {
        if (!known.contains(id)) {
            findings.add(rule, place, id.toString());
        }
    }

    private static <T> List<T> things(Map<String, Kept<T>> kept) {
        return kept.values().stream().map(Kept::thing).toList();
    }

    private record Kept<T>(T thing, Place place) {}
}
