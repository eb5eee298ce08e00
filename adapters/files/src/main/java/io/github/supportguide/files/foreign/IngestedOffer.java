package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A product of Partner Center as fields of an offer. */
final class IngestedOffer {
    private static final Map<String, String> AVAILABILITY =
            Map.of("all", "any", "some", "selected", "none", "none", "terminated", "none");
    private static final Map<String, String> TERMS =
            Map.of("standardmicrosoft", "standard-contract", "custom", "custom");
    private static final Map<String, String> STATES =
            Map.of("deprecated", "stop-sell", "decommissioned", "withdrawn", "deleted", "withdrawn");

    private final Ingested product;

    IngestedOffer(Ingested product) {
        this.product = product;
    }

    /** The titles by language; a product without a listing has only the name that its publisher gave it. */
    Optional<Node> title() {
        var titles = byLanguage("title");
        return titles.isPresent()
                ? titles
                : product.one("product").flatMap(it -> it.text("alias")).map(alias -> alias);
    }

    Node.Mapping fields(Node.Scalar id, Node title) {
        return fields().with("id", id)
                .with("title", title)
                .with("summary", byLanguage("searchResultSummary"))
                .with("type", type())
                .with(
                        "transactable",
                        product.one("commercial-marketplace-setup").flatMap(it -> it.text("sellThroughMicrosoft")))
                .with("csp", fields().with("availability", availability()))
                .with("terms", terms())
                .with("plans", plans())
                .with("support", new IngestedSupport(product).fields())
                .with("resources", resources())
                .with("lifecycle", fields().with("state", state()))
                .with("aliases", List.of(new Node.Scalar(product.first().place(), product.key(), false)))
                .mapping();
    }

    private RecordFields fields() {
        return new RecordFields(product.first().place());
    }

    private Optional<Node> byLanguage(String key) {
        var texts = fields();
        product.listings()
                .forEach(listing -> listing.text(key)
                        .filter(text -> text.text().indexOf('<') < 0)
                        .ifPresent(text -> texts.with(language(listing), text)));
        var mapping = texts.mapping();
        return mapping.entries().isEmpty() ? Optional.empty() : Optional.of(mapping);
    }

    /** English is asked for without its country everywhere. */
    private static String language(JsonObject listing) {
        var tag = listing.text("languageId").map(Node.Scalar::text).orElse("en");
        return tag.toLowerCase(Locale.ROOT).startsWith("en-")
                ? "en"
                : Locale.forLanguageTag(tag).toLanguageTag();
    }

    private Node.Scalar type() {
        var theirs = product.one("product")
                .flatMap(it -> it.text("type"))
                .or(() -> product.listings()
                        .flatMap(it -> it.text("kind").stream())
                        .findFirst());
        return theirs.map(type -> new Node.Scalar(type.place(), OfferTypes.ours(type.text()), false))
                .orElse(new Node.Scalar(product.first().place(), "other", false));
    }

    /** Nobody has decided yet if the state is not set. */
    private Optional<Node.Scalar> availability() {
        return product.one("reseller")
                .flatMap(it -> it.text("resellerChannelState"))
                .filter(state -> !lower(state).equals("notset"))
                .map(state -> at(state, AVAILABILITY.getOrDefault(lower(state), state.text())));
    }

    private RecordFields terms() {
        var property = product.one("property");
        var kind = property.flatMap(it -> it.text("termsConditions"));
        var amended = property.flatMap(it -> it.text("standardContractAmendment"));
        return kind.map(terms -> fields().with(
                                "kind",
                                at(
                                        terms,
                                        TERMS.getOrDefault(lower(terms), terms.text())
                                                + (isStandard(terms) && amended.isPresent() ? "-amended" : "")))
                        .with("url", property.flatMap(it -> it.text("termsOfUseUrl"))))
                .orElse(fields());
    }

    private static boolean isStandard(Node.Scalar terms) {
        return lower(terms).equals("standardmicrosoft");
    }

    private List<Node> plans() {
        return product.all("plan").stream()
                .flatMap(plan -> plan.object("identity").stream()
                        .flatMap(identity -> identity.text("externalId").stream())
                        .<Node>map(id -> new RecordFields(plan.place())
                                .with("id", id)
                                .with("title", plan.text("alias").orElse(id))
                                .mapping()))
                .toList();
    }

    private List<Node> resources() {
        var privacy = product.listings()
                .flatMap(it -> ResourceFields.of("privacy", Optional.empty(), it.text("privacyPolicyLink")).stream());
        var links = product.listings()
                .flatMap(it -> it.objects("generalLinks").stream())
                .flatMap(it -> ResourceFields.of("documentation", it.text("displayText"), it.text("link")).stream());
        return Stream.concat(privacy, links).toList();
    }

    private Optional<Node.Scalar> state() {
        return product.one("product")
                .flatMap(it -> it.text("lifecycleState"))
                .flatMap(state -> Optional.ofNullable(STATES.get(lower(state))).map(known -> at(state, known)));
    }

    private static String lower(Node.Scalar text) {
        return text.text().toLowerCase(Locale.ROOT);
    }

    private static Node.Scalar at(Node.Scalar place, String text) {
        return new Node.Scalar(place.place(), text, false);
    }
}
