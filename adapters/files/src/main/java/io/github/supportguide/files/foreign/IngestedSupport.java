package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.Optional;
import java.util.stream.Stream;

/** How to reach the publisher of a product of Partner Center, by the first listing that tells. */
final class IngestedSupport {
    private final Ingested product;

    IngestedSupport(Ingested product) {
        this.product = product;
    }

    RecordFields fields() {
        return new RecordFields(product.first().place())
                .with(
                        "url",
                        text("globalSupportWebsite", "gloabalSupportWebsite").or(() -> pageOf("supportContact")))
                .with("governmentUrl", text("governmentSupportWebsite"))
                .with("contact", contact("supportContact"))
                .with("engineering", contact("engineeringContact"))
                .with("csp", contact("cloudSolutionProviderContact"))
                .with("marketingUrl", text("cloudSolutionProviderMarketingMaterials"));
    }

    private Optional<Node.Scalar> text(String... keys) {
        return product.listings().flatMap(it -> it.text(keys).stream()).findFirst();
    }

    private Optional<Node.Scalar> pageOf(String contact) {
        return contacts(contact).flatMap(it -> it.text("url").stream()).findFirst();
    }

    private Stream<JsonObject> contacts(String key) {
        return product.listings().flatMap(it -> it.object(key).stream());
    }

    private RecordFields contact(String key) {
        var contact = contacts(key).findFirst();
        var place = contact.map(JsonObject::place).orElse(product.first().place());
        return new RecordFields(place)
                .with("name", contact.flatMap(it -> it.text("name")))
                .with("email", contact.flatMap(it -> it.text("email")))
                .with("phone", contact.flatMap(it -> it.text("phone")));
    }
}
