package io.github.supportguide.files.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recorded answers of the older submission API of Partner Center, as resources of the newer one. */
final class OlderIngestion {
    private static final Pattern PRODUCT = Pattern.compile(".*/products/(?<id>[0-9A-Fa-f-]{36})(/.*)?");

    /** How the newer API names the contacts that the older one lists by their type. */
    private static final Map<String, String> CONTACTS = Map.of(
            "customersupport", "supportContact",
            "engineering", "engineeringContact",
            "channelmanager", "cloudSolutionProviderContact");

    private static final Map<String, String> PAGES =
            Map.of("privacyuri", "privacyPolicyLink", "supporturi", "globalSupportWebsite");

    private OlderIngestion() {}

    static List<IngestedResource> in(JsonObject answer) {
        var product = answer.text("uri")
                .map(uri -> PRODUCT.matcher(uri.text()))
                .filter(uri -> uri.matches())
                .map(uri -> uri.group("id"));
        var body = answer.object("body").orElseThrow();
        var records = body.objects("value");
        return (records.isEmpty() ? Stream.of(body) : records.stream())
                .flatMap(record -> resource(record, product).stream())
                .toList();
    }

    private static Optional<IngestedResource> resource(JsonObject record, Optional<String> product) {
        if (record.value("listingContacts").isPresent()) {
            return product.map(id -> resource("listing", id, listing(record)));
        }
        return record.value("externalIDs").isEmpty()
                ? Optional.empty()
                : record.text("id").map(id -> resource("product", id.text(), product(record)));
    }

    private static IngestedResource resource(String type, String product, RecordFields fields) {
        return new IngestedResource(type, product.toLowerCase(Locale.ROOT), new JsonObject(fields.mapping()));
    }

    private static RecordFields product(JsonObject record) {
        var external = record.objects("externalIDs").stream()
                .flatMap(id -> id.text("value").stream())
                .findFirst();
        return new RecordFields(record.place())
                .with("identity", new RecordFields(record.place()).with("externalId", external))
                .with("type", record.text("resourceType"))
                .with("alias", record.text("name"));
    }

    private static RecordFields listing(JsonObject record) {
        var listing = new RecordFields(record.place())
                .with("title", record.text("title"))
                .with("languageId", record.text("languageCode"))
                .with("searchResultSummary", record.text("summary"));
        for (var contact : record.objects("listingContacts")) {
            renamed(contact, CONTACTS).ifPresent(key -> listing.with(key, contact(contact)));
        }
        for (var page : record.objects("listingUris")) {
            renamed(page, PAGES).ifPresent(key -> listing.with(key, page.text("uri")));
        }
        return listing;
    }

    private static Optional<String> renamed(JsonObject item, Map<String, String> names) {
        return item.text("type").map(type -> names.get(type.text().toLowerCase(Locale.ROOT)));
    }

    private static RecordFields contact(JsonObject contact) {
        return new RecordFields(contact.place())
                .with("name", contact.text("name"))
                .with("email", contact.text("email"))
                .with("phone", contact.text("phone"))
                .with("url", contact.text("uri"));
    }
}
