package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A product as its publisher entered it in Partner Center: its resources, gathered from wherever they stand. */
final class Ingested {
    private final Map<String, List<JsonObject>> resources = new LinkedHashMap<>();
    private final String key;

    Ingested(String key) {
        this.key = key;
    }

    void add(String type, JsonObject resource) {
        resources.computeIfAbsent(type, unknown -> new ArrayList<>()).add(resource);
    }

    String key() {
        return key;
    }

    List<JsonObject> all(String type) {
        return resources.getOrDefault(type, List.of());
    }

    Optional<JsonObject> one(String type) {
        return all(type).stream().findFirst();
    }

    /** The first of its resources. */
    JsonObject first() {
        return resources.values().iterator().next().get(0);
    }

    /** What the publisher calls it; if no resource tells, its durable id has to do. */
    Node.Scalar name() {
        return one("product")
                .flatMap(product -> product.object("identity").flatMap(identity -> identity.text("externalId")))
                .orElse(new Node.Scalar(first().place(), key, false));
    }

    Stream<JsonObject> listings() {
        return all("listing").stream();
    }
}
