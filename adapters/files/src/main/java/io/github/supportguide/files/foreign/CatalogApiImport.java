package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Node;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what the marketplace’s Catalog API answers: pages of products, single products, and lists of plans, which belong
 * to a product that is read along with them or stand for it.
 */
public final class CatalogApiImport {
    /** The keys of pages, in examples and in models of the API. */
    private static final List<String> PAGES = List.of("items", "value");

    private final Intake intake = new Intake();
    private final CatalogPlans plans = new CatalogPlans();
    private final List<JsonObject> products = new ArrayList<>();

    private CatalogApiImport() {}

    /**
     * Reads the products in some files or folders.
     *
     * @throws UncheckedIOException if one of them cannot be read
     */
    public static ForeignRecords read(List<Path> sources) {
        var reading = new CatalogApiImport();
        for (var source : sources) {
            SourceFiles.of(source, name -> name.endsWith(".json")).forEach(reading::read);
        }
        reading.products.stream().map(reading.plans::addTo).forEach(reading::take);
        reading.plans.alone().forEach(reading::take);
        return reading.intake.records();
    }

    private void read(ForeignFile file) {
        var node = JsonFile.whole(file, intake.findings());
        var records = node.map(CatalogApiImport::records).orElse(List.of());
        if (records.isEmpty()) {
            node.ifPresent(it -> intake.findings().add(FindingRule.IMPORT_NO_RECORDS, Place.startOf(file.name())));
            intake.refuse(node.isPresent() ? 0 : 1);
        }
        records.forEach(this::sort);
    }

    private static List<Node> records(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items();
        }
        var page = JsonObject.of(node).stream()
                .flatMap(object -> PAGES.stream().flatMap(key -> object.value(key).stream()))
                .filter(Node.Sequence.class::isInstance)
                .findFirst();
        return page.map(list -> ((Node.Sequence) list).items()).orElse(List.of(node));
    }

    private void sort(Node record) {
        var object = JsonObject.of(record);
        if (object.isEmpty()) {
            intake.findings().add(FindingRule.WRONG_SHAPE, record.place(), "mapping", record.shape());
            intake.refuse(1);
        } else if (!plans.take(object.get())) {
            products.add(object.get());
        }
    }

    private void take(JsonObject product) {
        var id = CatalogProductId.of(product);
        if (id.isEmpty()) {
            var missing = Stream.of("publisherId", "offerId")
                    .filter(key -> product.text(key).isEmpty())
                    .findFirst();
            intake.findings().add(FindingRule.IMPORT_NO_ID, product.place(), missing.orElse("uniqueProductId"));
            intake.refuse(1);
            return;
        }
        var read = new CatalogProduct(product, id.get());
        intake.take(product.place(), read.publisher(), read.offer(title(product, id.get())));
    }

    private Node.Scalar title(JsonObject product, CatalogProductId id) {
        return product.text("displayName").orElseGet(() -> {
            intake.findings()
                    .add(
                            FindingRule.IMPORT_NO_TITLE,
                            product.place(),
                            id.whole().text());
            return id.offer();
        });
    }
}
