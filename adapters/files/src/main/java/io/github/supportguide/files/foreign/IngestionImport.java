package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Node;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the resources of Microsoft’s Product Ingestion API: trees, requests to configure, or single ones. What belongs
 * to one product becomes one offer, in however many files it stands.
 */
public final class IngestionImport {
    private final Intake intake = new Intake();
    private final Optional<String> publisher;
    private final KnownOffers known;
    private final Map<String, Ingested> products = new LinkedHashMap<>();

    private IngestionImport(Optional<String> publisher, KnownOffers known) {
        this.publisher = publisher;
        this.known = known;
    }

    /**
     * Reads the products in some files or folders.
     *
     * @param publisher whose they are: the resources do not say it
     * @param known the offers that have the id of a product among their aliases; these need no publisher
     * @throws UncheckedIOException if one of the sources cannot be read
     */
    public static ForeignRecords read(Optional<String> publisher, KnownOffers known, List<Path> sources) {
        var reading = new IngestionImport(publisher, known);
        for (var source : sources) {
            SourceFiles.of(source, name -> name.endsWith(".json")).forEach(reading::read);
        }
        reading.products.values().forEach(reading::take);
        return reading.intake.records();
    }

    private void read(ForeignFile file) {
        var node = JsonFile.whole(file, intake.findings());
        if (node.isEmpty()) {
            intake.refuse(1);
            return;
        }
        var found = IngestedResource.in(node.get());
        found.forEach(resource -> resource.addTo(products));
        if (found.isEmpty()) {
            intake.findings().add(FindingRule.IMPORT_NO_RECORDS, Place.startOf(file.name()));
            intake.refuse(1);
        }
    }

    private void take(Ingested product) {
        var name = product.name();
        var offerId = known.byAlias(product.key()).or(() -> publisher.map(id -> id + "/" + name.text()));
        if (offerId.isEmpty()) {
            intake.findings().add(FindingRule.IMPORT_NO_PUBLISHER, name.place(), name.text(), product.key());
            intake.refuse(1);
            return;
        }
        var place = product.first().place();
        var id = new Node.Scalar(name.place(), offerId.get(), false);
        var offer = new IngestedOffer(product);
        var owner = new RecordFields(place)
                .with("id", offerId.get().split("/", 2)[0])
                .mapping();
        Stream.of("engineeringContact", "cloudSolutionProviderContact").forEach(contact -> tellPages(product, contact));
        intake.take(place, owner, offer.fields(id, offer.title().orElseGet(() -> untitled(id, name))));
    }

    /** Catalogues keep people’s mailboxes and telephones, and one page for all. */
    private void tellPages(Ingested product, String contact) {
        product.listings()
                .flatMap(listing -> listing.object(contact).flatMap(it -> it.text("url")).stream())
                .forEach(url ->
                        intake.findings().add(FindingRule.IMPORT_LEFT_OUT, url.place(), contact + ".url", "no-place"));
    }

    private Node untitled(Node.Scalar id, Node.Scalar name) {
        intake.findings().add(FindingRule.IMPORT_NO_TITLE, id.place(), id.text());
        return name;
    }
}
