package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One resource of a product in Partner Center.
 *
 * @param type as the path of its schema says
 * @param product the durable id of the product it belongs to
 */
record IngestedResource(String type, String product, JsonObject object) {
    /** Hosts and versions differ. */
    private static final Pattern SCHEMA = Pattern.compile(".*/schema/(?<type>[a-z-]+)/[^/]+");

    /** The resources in a file: those of a tree or a request, a list, one alone, or a recorded answer with some. */
    static List<IngestedResource> in(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().flatMap(item -> in(item).stream()).toList();
        }
        return JsonObject.of(node).map(IngestedResource::in).orElse(List.of());
    }

    private static List<IngestedResource> in(JsonObject object) {
        if (object.object("body").isPresent()) {
            return OlderIngestion.in(object);
        }
        var resources = object.objects("resources");
        return (resources.isEmpty() ? Stream.of(object) : resources.stream())
                .flatMap(resource -> of(resource).stream())
                .toList();
    }

    private static Optional<IngestedResource> of(JsonObject object) {
        var type = object.text("$schema")
                .map(schema -> SCHEMA.matcher(schema.text()))
                .filter(it -> it.matches());
        return type.flatMap(found -> product(object).map(id -> new IngestedResource(found.group("type"), id, object)));
    }

    /** What stands after “product/”, or in its own id after its type. */
    private static Optional<String> product(JsonObject resource) {
        return resource.text("product")
                .or(() -> resource.text("id"))
                .map(id -> id.text().split("/"))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1].toLowerCase(Locale.ROOT));
    }

    void addTo(Map<String, Ingested> products) {
        products.computeIfAbsent(product, Ingested::new).add(type, object);
    }
}
