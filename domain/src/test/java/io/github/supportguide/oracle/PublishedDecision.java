package io.github.supportguide.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the decisions that were published as examples.
 *
 * @param expected empty where the question is invalid
 */
record PublishedDecision(PlainQuestion question, Optional<PlainDecision> expected) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final PlainOffer ORDINARY = new PlainOffer(false, true, "isv-publisher");

    /** The offers of both catalogues, as far as they decide. */
    private static final Map<String, PlainOffer> OFFERS = Map.of(
            "contoso/backup",
            ORDINARY,
            "contoso/firewall-vm",
            ORDINARY,
            "fabrikam/ledger",
            ORDINARY,
            "fabrikam/old-ledger",
            ORDINARY,
            "fabrikam/community-rules",
            new PlainOffer(false, true, "community"),
            "fabrikam/connector",
            new PlainOffer(false, true, "microsoft"),
            "fabrikam/consulting",
            new PlainOffer(false, false, "isv-publisher"),
            "microsoft/first-party-thing",
            new PlainOffer(true, true, "isv-publisher"));

    /** What each catalogue says of the split; their technical support is the default. */
    private static final Map<String, Map<String, String>> SPLITS = Map.of(
            "catalogue", Map.of("subscription", "provider", "provisioning", "reseller"), "catalogue-plain", Map.of());

    static List<PublishedDecision> all() {
        var in = Objects.requireNonNull(PublishedDecision.class.getResourceAsStream("/scenarios/decisions.jsonl"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(JSON::readTree).map(PublishedDecision::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedDecision of(JsonNode line) {
        var expected = line.get("expected");
        return new PublishedDecision(
                question(line.get("question"), SPLITS.get(text(line, "catalogue"))),
                expected.isString() ? Optional.empty() : Optional.of(decision(expected)));
    }

    private static PlainQuestion question(JsonNode question, Map<String, String> split) {
        var facts = question.path("facts");
        var arrangement = question.path("arrangement");
        return new PlainQuestion(
                OFFERS.get(text(question, "offer")),
                text(question, "model"),
                text(question, "asker"),
                text(question, "issue"),
                question.path("boughtBy").asString("partner"),
                instant(text(question, "asOf")),
                text(facts, "fault"),
                Optional.of(text(facts, "orderedAt"))
                        .filter(order -> !order.isEmpty())
                        .map(PublishedDecision::instant),
                text(facts, "term"),
                text(arrangement, "technicalSupport"),
                merged(arrangement.path("split"), split));
    }

    private static Map<String, String> merged(JsonNode given, Map<String, String> split) {
        var merged = new HashMap<>(split);
        given.propertyNames().forEach(group -> merged.put(group, text(given, group)));
        return merged;
    }

    private static Instant instant(String text) {
        return text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static PlainDecision decision(JsonNode decision) {
        return new PlainDecision(
                text(decision, "outcome"),
                text(decision, "reason"),
                text(decision, "firstContact"),
                texts(decision.get("route")),
                texts(decision.get("responsible")),
                text(decision, "performedBy"),
                texts(decision.get("escalation")),
                texts(decision.get("decidingFacts")),
                text(decision, "resolution"),
                texts(decision.get("roles")));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : "";
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
