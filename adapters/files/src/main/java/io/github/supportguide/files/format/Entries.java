package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Limits;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.guide.Coverage;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import java.util.Optional;

/** Gathers what the files of a catalogue hold, and checks it as a whole. */
public final class Entries {
    private final Reading reading;
    private final Kept<PublisherId, Publisher> publishers;
    private final Kept<OfferId, Offer> offers;
    private final Kept<String, Notice> notices;
    private Place settingsPlace = Place.startOf("catalogue.yaml");
    private int objects;

    public Entries(Reading reading) {
        this.reading = reading;
        this.publishers = new Kept<>(Publisher::id, reading);
        this.offers = new Kept<>(Offer::id, reading);
        this.notices = new Kept<>(Notice::id, reading);
    }

    /** What was found so far. */
    public Findings findings() {
        return reading.findings();
    }

    /** Takes in {@code catalogue.yaml}, which has to come before everything else. */
    public void addSettings(Node node) {
        Fields.of(node, reading).ifPresent(fields -> {
            SettingsFormat.read(fields).ifPresent(reading::under);
            settingsPlace = fields.place("partner");
        });
    }

    /** Takes in one object of a kind of files. */
    public void add(EntryKind kind, Node node) {
        keep(read(kind, node));
    }

    /** Reads one object of a kind of files; safe to call from several threads once the settings are known. */
    public Entry read(EntryKind kind, Node node) {
        var apart = reading.apart();
        var keeping = Fields.of(node, apart).flatMap(fields -> read(kind, fields, node));
        return new Entry(node, apart.findings(), keeping);
    }

    private Optional<Runnable> read(EntryKind kind, Fields fields, Node node) {
        return switch (kind) {
            case PUBLISHER -> PublisherFormat.read(fields).map(it -> () -> publishers.keep(it, node));
            case OFFER -> OfferFormat.read(fields).map(it -> () -> offers.keep(it, node));
            case NOTICE -> NoticeFormat.read(fields).map(it -> () -> notices.keep(it, node));
        };
    }

    /** Takes in what was read of one object. */
    public void keep(Entry entry) {
        objects++;
        if (objects > Limits.OBJECTS) {
            refuseOnce(entry.node());
            return;
        }
        reading.findings().addAll(entry.findings());
        entry.keeping().ifPresent(Runnable::run);
    }

    private void refuseOnce(Node node) {
        if (objects == Limits.OBJECTS + 1) {
            reading.find(FindingRule.LIMIT, node.place(), "objects", String.valueOf(Limits.OBJECTS));
        }
    }

    /** The whole, unless there are errors. */
    public Optional<Catalogue> catalogue(String version) {
        requirePublishersAndOffers();
        return reading.findings().hasErrors()
                ? Optional.empty()
                : reading.settings().map(it -> whole(it, version));
    }

    private Catalogue whole(Settings settings, String version) {
        return Catalogue.of(settings, publishers.things(), offers.things(), notices.things(), version);
    }

    /** Looks at how the entries fit together, for those who keep them. */
    public void advise() {
        new EntriesAdvice(publishers, offers, reading).check();
    }

    /** Looks at where the questions on the catalogue lead. */
    public void adviseOn(Coverage coverage) {
        coverage.gaps()
                .forEach(gap ->
                        ReachAdvice.of(gap, offers::placeOf, settingsPlace).ifPresent(reading.findings()::add));
    }

    /** What is left to be told after what the catalogue says to ignore. */
    public Findings told() {
        return new Ignores(reading.ignores(), reading.day()).applyTo(reading.findings());
    }

    private void requirePublishersAndOffers() {
        offers.each((offer, place) -> requirePublisher(offer.id().publisher(), place));
        notices.each((notice, place) -> {
            notice.offers().forEach(id -> requireOffer(id, place));
            notice.publisher().ifPresent(id -> requirePublisher(id, place));
        });
    }

    private void requirePublisher(PublisherId id, Place place) {
        if (!publishers.has(id)) {
            reading.find(FindingRule.UNKNOWN_PUBLISHER, place, id.toString());
        }
    }

    private void requireOffer(OfferId id, Place place) {
        if (!offers.has(id)) {
            reading.find(FindingRule.UNKNOWN_OFFER, place, id.toString());
        }
    }
}
