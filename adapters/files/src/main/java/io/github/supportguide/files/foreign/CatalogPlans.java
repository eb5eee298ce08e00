package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans that the Catalog API lists apart from their products. */
final class CatalogPlans {
    private static final String PLANS = "plans";
    private static final String UNIQUE_ID = "uniqueProductId";

    private final Map<String, List<JsonObject>> byProduct = new LinkedHashMap<>();

    /** Keeps a record if it is a plan. */
    boolean take(JsonObject record) {
        var product = product(record);
        product.ifPresent(id ->
                byProduct.computeIfAbsent(key(id), unknown -> new ArrayList<>()).add(record));
        return product.isPresent();
    }

    /** The unique id of a plan is that of its product and its own id, one after the other. */
    private static Optional<Node.Scalar> product(JsonObject plan) {
        return plan.text("uniquePlanId")
                .flatMap(unique -> plan.text("planId")
                        .filter(own -> unique.text().endsWith(own.text()))
                        .map(own -> unique.text()
                                .substring(
                                        0, unique.text().length() - own.text().length()))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new Node.Scalar(unique.place(), id, false)));
    }

    private static String key(Node.Scalar id) {
        return id.text().toLowerCase(Locale.ROOT);
    }

    /** A product with its plans, if it has none of its own. */
    JsonObject addTo(JsonObject product) {
        var id = product.text(UNIQUE_ID, "legacyId", "id").map(CatalogPlans::key);
        var mine = id.map(byProduct::remove);
        return mine.isEmpty() || !product.items(PLANS).isEmpty()
                ? product
                : with(product.node().entries(), mine.get());
    }

    /** Products of which nothing is known but their plans. */
    Stream<JsonObject> alone() {
        return byProduct.values().stream().map(plans -> {
            var first = plans.get(0);
            var entries = new LinkedHashMap<String, Node.Entry>();
            put(entries, UNIQUE_ID, product(first));
            put(entries, "productType", first.text("planType"));
            return with(entries, plans);
        });
    }

    private static void put(Map<String, Node.Entry> entries, String key, Optional<Node.Scalar> value) {
        value.ifPresent(node -> entries.put(key, new Node.Entry(node.place(), node)));
    }

    private static JsonObject with(Map<String, Node.Entry> product, List<JsonObject> plans) {
        var entries = new LinkedHashMap<>(product);
        var place = plans.get(0).place();
        List<Node> nodes = plans.stream().<Node>map(JsonObject::node).toList();
        entries.put(PLANS, new Node.Entry(place, new Node.Sequence(place, nodes)));
        return new JsonObject(new Node.Mapping(place, entries));
    }
}
