package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A product of the marketplace’s Catalog API, old or new, as fields of the catalogue. Descriptions are pages of HTML by
 * the publisher and stay out.
 */
final class CatalogProduct {
    private static final String MICROSOFT = "microsoft";
    private static final Pattern MICROSOFT_ITSELF = Pattern.compile("(?i)microsoft( corporation)?");
    private static final Pattern APP_KEY = Pattern.compile("(?i).*\\|PAPPID\\.(?<key>[^|]+)");
    private static final Map<String, String> SUPPORTERS = Map.of(MICROSOFT, MICROSOFT, "thirdparty", "publisher");

    private final JsonObject product;
    private final CatalogProductId id;

    CatalogProduct(JsonObject product, CatalogProductId id) {
        this.product = product;
        this.id = id;
    }

    Node.Mapping publisher() {
        var name = product.text("publisherDisplayName");
        var itself = name.filter(
                text -> MICROSOFT_ITSELF.matcher(text.text()).matches() && product.is("publisherType", MICROSOFT));
        return fields().with("id", id.publisher())
                .with("name", name)
                .with("kind", itself.map(text -> new Node.Scalar(text.place(), MICROSOFT, false)))
                .mapping();
    }

    Node.Mapping offer(Node.Scalar title) {
        var sale = new CatalogSale(product, id);
        return fields().with("id", id.whole())
                .with("title", inItsLanguage(title))
                .with(
                        "summary",
                        product.text("summary").filter(CatalogProduct::isPlain).map(this::inItsLanguage))
                .with("type", product.text("productType", "offerType").map(CatalogProduct::type))
                .with("supportedBy", supporter())
                .with("csp", sale.csp())
                .with("terms", sale.terms())
                .with("plans", sale.plans())
                .with("support", fields().with("url", product.text("supportUri")))
                .with("resources", resources())
                .with("lifecycle", sale.lifecycle())
                .with("aliases", aliases())
                .mapping();
    }

    private RecordFields fields() {
        return new RecordFields(product.place());
    }

    private static boolean isPlain(Node.Scalar text) {
        return text.text().indexOf('<') < 0;
    }

    private Node inItsLanguage(Node.Scalar text) {
        var language = product.text("language").map(Node.Scalar::text);
        return language.<Node>map(
                        tag -> new RecordFields(text.place()).with(tag, text).mapping())
                .orElse(text);
    }

    private static Node.Scalar type(Node.Scalar type) {
        return new Node.Scalar(type.place(), OfferTypes.ours(type.text()), false);
    }

    /** {@code isMicrosoftProduct} tells nothing: it is true of the products of others, too. */
    private Optional<Node.Scalar> supporter() {
        return product.text("publisherType", type -> SUPPORTERS.getOrDefault(type.toLowerCase(Locale.ROOT), type));
    }

    private List<Node> resources() {
        var links = product.objects("links").stream()
                .flatMap(link -> resource("documentation", link.text("displayName", "id"), link.text("uri")));
        var privacy = resource("privacy", Optional.empty(), product.text("privacyPolicyUri"));
        var marketing = product.object("marketingMaterial")
                .map(material -> resource("sales-collateral", Optional.empty(), material.text("path")))
                .orElse(Stream.empty());
        return Stream.of(links, privacy, marketing).flatMap(all -> all).toList();
    }

    private static Stream<Node> resource(String kind, Optional<Node.Scalar> title, Optional<Node.Scalar> url) {
        return ResourceFields.of(kind, title, url).stream();
    }

    private List<Node.Scalar> aliases() {
        var unique = product.text("uniqueProductId");
        var app = unique.stream().flatMap(text -> {
            var key = APP_KEY.matcher(text.text());
            return key.matches() ? Stream.of(new Node.Scalar(text.place(), key.group("key"), false)) : Stream.empty();
        });
        var others = Stream.of("productId", "bigId", "legacyId").flatMap(key -> product.text(key).stream());
        return List.copyOf(Stream.of(unique.stream(), app, others)
                .flatMap(all -> all)
                .collect(Collectors.toMap(Node.Scalar::text, alias -> alias, (one, same) -> one, LinkedHashMap::new))
                .values());
    }
}
