package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose product it is and what it is called, told by whichever of its names a record has. */
record CatalogProductId(Node.Scalar publisher, Node.Scalar offer) {
    private static final Pattern APP =
            Pattern.compile("(?i)PUBID\\.(?<publisher>[^|]+)\\|AID\\.(?<offer>[^|]+)(\\|.*)?");

    static Optional<CatalogProductId> of(JsonObject product) {
        var unique = product.text("uniqueProductId", "legacyId", "id");
        var publisher = product.text("publisherId").or(() -> unique.flatMap(CatalogProductId::publisherIn));
        var offer = product.text("offerId").or(() -> unique.map(it -> offerIn(it, publisher)));
        return publisher.flatMap(owner -> offer.map(name -> new CatalogProductId(owner, name)));
    }

    private static Optional<Node.Scalar> publisherIn(Node.Scalar unique) {
        var app = APP.matcher(unique.text());
        if (app.matches()) {
            return Optional.of(part(unique, app.group("publisher")));
        }
        var dot = unique.text().indexOf('.');
        return dot > 0 ? Optional.of(part(unique, unique.text().substring(0, dot))) : Optional.empty();
    }

    /** Some unique ids do not begin with the publisher’s; they are all that the offer is called by then. */
    private static Node.Scalar offerIn(Node.Scalar unique, Optional<Node.Scalar> publisher) {
        var app = APP.matcher(unique.text());
        if (app.matches()) {
            return part(unique, app.group("offer"));
        }
        var prefix = publisher.map(Node.Scalar::text).orElse("").toLowerCase(Locale.ROOT) + ".";
        return unique.text().toLowerCase(Locale.ROOT).startsWith(prefix)
                ? part(unique, unique.text().substring(prefix.length()))
                : unique;
    }

    private static Node.Scalar part(Node.Scalar whole, String text) {
        return new Node.Scalar(whole.place(), text, false);
    }

    Node.Scalar whole() {
        return part(offer, publisher.text() + "/" + offer.text());
    }
}
