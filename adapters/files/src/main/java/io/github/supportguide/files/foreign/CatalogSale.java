package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a product of the Catalog API is sold, and until when. */
final class CatalogSale {
    private static final List<String> WIDEST_FIRST = List.of("optin", "selectiveoptin", "optout");
    private static final Map<String, String> AVAILABILITY =
            Map.of("optin", "any", "selectiveoptin", "selected", "optout", "none");
    private static final Map<String, String> REASONS =
            Map.of("endofsupport", "End of support", "securityissue", "Security issue");
    private static final int DAY = "2026-11-22".length();

    private final JsonObject product;
    private final CatalogProductId id;

    CatalogSale(JsonObject product, CatalogProductId id) {
        this.product = product;
        this.id = id;
    }

    private RecordFields fields() {
        return new RecordFields(product.place());
    }

    private static Node.Scalar at(Node.Scalar place, String text) {
        return new Node.Scalar(place.place(), text, false);
    }

    RecordFields csp() {
        return fields().with("availability", availability()).with("termsUrl", product.text("cspLegalTermsUri"));
    }

    /** Partners may sell an offer if they may sell one of its plans; so the plan counts that most of them may sell. */
    private Optional<Node.Scalar> availability() {
        return product.objects("plans").stream()
                .flatMap(plan -> plan.text("cspState").stream())
                .min(Comparator.comparingInt(CatalogSale::narrowness))
                .map(state -> at(state, AVAILABILITY.getOrDefault(lower(state), state.text())));
    }

    /** What we do not know counts only where nothing else is said. */
    private static int narrowness(Node.Scalar state) {
        var rank = WIDEST_FIRST.indexOf(lower(state));
        return rank < 0 ? WIDEST_FIRST.size() : rank;
    }

    private static String lower(Node.Scalar text) {
        return text.text().toLowerCase(Locale.ROOT);
    }

    /** The type “EA” is Microsoft’s standard contract; without it the publisher’s own terms hold. */
    RecordFields terms() {
        var amended = product.is("hasStandardContractAmendments", "true");
        var standard = product.is("legalTermsType", "ea");
        var url = product.text("legalTermsUri");
        if (amended) {
            return fields().with("kind", "standard-contract-amended").with("url", url);
        }
        return standard || url.isPresent()
                ? fields().with("kind", standard ? "standard-contract" : "custom")
                        .with("url", url)
                : fields();
    }

    List<Node> plans() {
        return product.objects("plans").stream()
                .flatMap(plan -> plan.text("planId", "id").stream().map(key -> plan(plan, key)))
                .toList();
    }

    private static Node plan(JsonObject plan, Node.Scalar key) {
        return new RecordFields(plan.place())
                .with("id", key)
                .with("title", plan.text("displayName").orElse(key))
                .with("private", plan.text("isPrivate"))
                .mapping();
    }

    RecordFields lifecycle() {
        var info = product.object("stopSellInfo");
        if (info.isPresent() || product.is("isStopSell", "true")) {
            return stopSell(info);
        }
        var preview = product.is("publishingStage", "preview") || product.is("isPreview", "true");
        return preview ? fields().with("state", "preview") : fields();
    }

    private RecordFields stopSell(Optional<JsonObject> info) {
        var since = info.flatMap(it -> it.text("startDate", day -> day.substring(0, Math.min(DAY, day.length()))));
        var reason = info.stream()
                .flatMap(it -> it.text("reason").stream())
                .flatMap(code -> Stream.ofNullable(REASONS.get(lower(code))).map(words -> at(code, words)));
        var successor = info.flatMap(it -> it.text("alternativeOfferId"));
        return fields().with("state", "stop-sell")
                .with("since", since)
                .with(
                        "reason",
                        reason.findFirst()
                                .map(words -> fields().with("en", words).mapping()))
                .with("successor", successor.map(name -> at(name, id.publisher().text() + "/" + name.text())));
    }
}
