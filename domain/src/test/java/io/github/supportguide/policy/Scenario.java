package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.COMMUNITY;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of {@code scenarios/decisions.jsonl}: a question and the decision that the published policy asks for. */
record Scenario(JsonNode line) {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, OfferTraits> OFFERS = Map.of(
            "contoso/backup", new OfferTraits(false, true, ISV_PUBLISHER),
            "contoso/firewall-vm", new OfferTraits(false, true, ISV_PUBLISHER),
            "fabrikam/ledger", new OfferTraits(false, true, ISV_PUBLISHER),
            "fabrikam/old-ledger", new OfferTraits(false, true, ISV_PUBLISHER),
            "fabrikam/connector", new OfferTraits(false, true, MICROSOFT),
            "fabrikam/community-rules", new OfferTraits(false, true, COMMUNITY),
            "fabrikam/consulting", new OfferTraits(false, false, ISV_PUBLISHER),
            "microsoft/first-party-thing", new OfferTraits(true, true, ISV_PUBLISHER));

    private static final Arrangement OF_CATALOGUE = new Arrangement(
            Optional.of(TechnicalSupport.REFER),
            Map.of(IssueGroup.SUBSCRIPTION, SplitSide.PROVIDER, IssueGroup.PROVISIONING, SplitSide.RESELLER));

    static Stream<Scenario> all() {
        try (var lines = Scenario.class.getResourceAsStream("/scenarios/decisions.jsonl")) {
            var text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> new Scenario(JSON.readTree(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isInvalid() {
        return line.get("expected").isString();
    }

    JsonNode expected() {
        return line.get("expected");
    }

    OfferTraits offer() {
        return OFFERS.get(text("offer").orElseThrow());
    }

    Situation situation() {
        return new Situation(
                code(CspModel.class, "model"),
                code(Party.class, "asker"),
                code(Issue.class, "issue"),
                text("boughtBy").map(code -> parse(Buyer.class, code)).orElse(Buyer.PARTNER),
                moment(text("asOf").orElseThrow()),
                facts(),
                arrangement().orElse(arrangementOfCatalogue()));
    }

    /** The decision in the shape that the scenarios use. */
    static JsonNode asJson(Decision decision) {
        var json = JSON.createObjectNode();
        json.put("outcome", decision.outcome().code());
        json.put("reason", decision.reason().map(Reason::code).orElse(null));
        json.put("firstContact", decision.firstContact().map(Party::code).orElse(null));
        json.set("route", codes(decision.route()));
        json.set("responsible", codes(decision.responsible()));
        json.put("performedBy", decision.performedBy().map(Party::code).orElse(null));
        json.set("escalation", codes(decision.escalation()));
        json.set("decidingFacts", codes(decision.decidingFacts()));
        json.put("resolution", decision.resolution().map(Resolution::code).orElse(null));
        json.set("roles", codes(decision.roles()));
        return json;
    }

    private static JsonNode codes(Iterable<? extends Coded> words) {
        var array = JSON.createArrayNode();
        words.forEach(word -> array.add(word.code()));
        return array;
    }

    private Arrangement arrangementOfCatalogue() {
        return line.get("catalogue").asString().equals("catalogue") ? OF_CATALOGUE : Arrangement.NONE;
    }

    private Arrangement arrangement() {
        var given = line.get("question").path("arrangement");
        var split = new HashMap<IssueGroup, SplitSide>();
        given.path("split")
                .properties()
                .forEach(side -> split.put(
                        parse(IssueGroup.class, side.getKey()),
                        parse(SplitSide.class, side.getValue().asString())));
        return new Arrangement(
                Optional.ofNullable(given.get("technicalSupport"))
                        .map(code -> parse(TechnicalSupport.class, code.asString())),
                split);
    }

    private Facts facts() {
        var given = line.get("question").path("facts");
        return new Facts(
                Optional.ofNullable(given.get("fault")).map(code -> parse(Fault.class, code.asString())),
                Optional.ofNullable(given.get("orderedAt")).map(text -> moment(text.asString())),
                Optional.ofNullable(given.get("term")).map(code -> parse(Term.class, code.asString())));
    }

    private <E extends Enum<E> & Coded> E code(Class<E> vocabulary, String field) {
        return parse(vocabulary, text(field).orElseThrow());
    }

    private static <E extends Enum<E> & Coded> E parse(Class<E> vocabulary, String code) {
        return Coded.parse(vocabulary, code)
                .orElseThrow(() -> new IllegalArgumentException(vocabulary.getSimpleName() + " has no " + code));
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(line.get("question").get(field)).map(JsonNode::asString);
    }

    private static Instant moment(String text) {
        var parsed = text.length() == 10
                ? LocalDate.parse(text).atStartOfDay()
                : DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime moment
                ? moment.toInstant()
                : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return line.get("question").toString();
    }
}
