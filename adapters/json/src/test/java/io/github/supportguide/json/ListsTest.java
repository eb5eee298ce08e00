package io.github.supportguide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The lists on the wire")
class ListsTest {
    private static final Catalogue SAMPLE =
            new SampleCatalogue().read().catalogue().orElseThrow();
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Words ENGLISH = Words.orEnglish("en");

    private static String list(List<?> items) {
        return Wire.text(ListJson.of(items, SAMPLE, ENGLISH));
    }

    private static JsonNode json(Object shape) {
        return JsonMapper.shared().readTree(Wire.bytes(shape));
    }

    private static void assertStarts(String start, String text) {
        assertTrue(text.startsWith(start), text);
    }

    @Test
    void sayWhatTheyWereMadeFrom() {
        assertEquals(
                "{\"items\":[],\"catalogue\":\"%s\",\"policy\":\"%s\",\"language\":\"en\",\"fallbacks\":[]}\n"
                        .formatted(SAMPLE.version(), Programme.POLICY),
                list(List.of()));
    }

    @Test
    void tellModels() {
        var indirect = json(ModelJson.all(ENGLISH)).get(1);

        assertEquals(
                "[\"code\",\"name\",\"text\",\"partners\",\"askers\",\"sellerOfRecord\"]",
                json(indirect.propertyNames()).toString());
        assertEquals(
                "[\"indirect-reseller\",\"indirect-provider\"]",
                indirect.get("partners").toString());
        assertEquals("indirect-provider", indirect.get("sellerOfRecord").stringValue());
    }

    @Test
    void tellParties() {
        assertStarts(
                "{\"items\":[{\"code\":\"customer\",\"name\":\"customer\",\"partner\":false,"
                        + "\"asksIn\":[\"direct-bill\",\"indirect\"]},"
                        + "{\"code\":\"direct-bill-partner\",\"name\":\"direct-bill partner\",\"partner\":true,"
                        + "\"asksIn\":[\"direct-bill\"]},",
                list(PartyJson.all(ENGLISH)));
    }

    @Test
    void tellRolesWithTheirRules() {
        var accountAdmin = json(RoleJson.all(ENGLISH)).get(0);

        assertEquals("account-admin", accountAdmin.get("code").stringValue());
        assertEquals(
                "{\"group\":\"publishing\",\"issue\":\"publisher-payout\"",
                accountAdmin.get("scopes").get(0).toString().split(",\"rule\"")[0]);
        assertEquals(
                "role/publisher-payout/account-admin",
                accountAdmin.get("scopes").get(0).get("rule").get("id").stringValue());
    }

    @Test
    void tellTheMatrixByAskerWithItsRules() {
        var matrix = json(MatrixJson.of(NOW, SAMPLE, ENGLISH));
        var row = matrix.get("items").get(Issue.values().length);

        assertEquals(2 * Issue.values().length, matrix.get("items").size());
        assertEquals("third-party", matrix.get("class").stringValue());
        assertEquals(
                "{\"model\":\"indirect\",\"issue\":\"billing-question\",\"group\":\"billing\","
                        + "\"name\":\"Question about a bill\",\"duty\":\"partner\"",
                row.toString().split(",\"decisions\"")[0]);
        assertEquals(
                "{\"outcome\":\"responsible\",\"reason\":null,\"firstContact\":\"indirect-reseller\","
                        + "\"route\":[\"indirect-reseller\",\"indirect-provider\"],"
                        + "\"responsible\":[\"indirect-provider\"],\"performedBy\":null,"
                        + "\"escalation\":[\"microsoft\"],\"decidingFacts\":[],\"resolution\":null,\"roles\":[]}",
                row.get("decisions").get("customer").toString());
        assertEquals(
                "responsibility/billing-question", row.get("rule").get("id").stringValue());
        assertEquals("2020-05-05", row.get("rule").get("validFrom").stringValue());
    }

    @Test
    void tellTheStepsToAContractOfEachModel() {
        var steps = json(ContractingJson.all(TODAY, ENGLISH));

        assertEquals(
                "[\"code\",\"name\",\"text\",\"actors\",\"roles\",\"evidence\",\"sources\"]",
                json(steps.get(0).get("steps").get(0).propertyNames()).toString());
        assertEquals(8, steps.get(0).get("steps").size());
        assertEquals(10, steps.get(1).get("steps").size());
    }

    @Test
    void tellWhomNoticesConcern() {
        assertStarts(
                "{\"items\":[{\"id\":\"contoso-2026-11-20\",\"kind\":\"degraded\",\"from\":\"2026-11-20T08:00:00Z\","
                        + "\"until\":\"2026-11-30T00:00:00Z\",\"text\":\"Restores are slow in East Asia.\","
                        + "\"url\":\"https://status.contoso.example/2026-11-20\",\"publisher\":null,"
                        + "\"offers\":[\"contoso/backup\"]}",
                Wire.text(NoticeItemJson.all(SAMPLE, ENGLISH)));
    }

    @Test
    void tellPublishers() {
        var publishers = List.copyOf(SAMPLE.publishers());
        var list = json(PublisherListJson.of(publishers, null, SAMPLE, ENGLISH));

        assertEquals(publishers.size(), list.get("items").size());
        assertEquals(
                "[\"id\",\"name\",\"kind\",\"website\",\"languages\"]",
                json(list.get("items").get(0).propertyNames()).toString());
    }

    @Test
    void tellAPublisherAsFarAsItsReaderMayKnow() {
        var contoso = SAMPLE.publishers().stream()
                .filter(publisher -> publisher.id().toString().equals("contoso"))
                .findFirst()
                .orElseThrow();

        var forAll = PublisherWithOffersJson.of(contoso, List.of(), SAMPLE, Audience.PUBLIC, TODAY, ENGLISH);
        var forPartners = PublisherWithOffersJson.of(contoso, List.of(), SAMPLE, Audience.PARTNER, TODAY, ENGLISH);

        assertEquals(
                List.of("support-url"),
                forAll.contacts().stream().map(AnswerJson.ContactJson::kind).toList());
        assertTrue(forPartners.contacts().size() > 1, forPartners::toString);
    }

    @Test
    void answerByClassWithTheKeysOfAnAnswer() {
        var answers = json(
                ClassAnswersJson.of(OfferClass.THIRD_PARTY, CspModel.INDIRECT, Issue.REFUND, NOW, SAMPLE, ENGLISH));
        var customers = answers.get("answers").get("customer");

        assertEquals(
                List.of("customer", "indirect-reseller", "indirect-provider", "isv-publisher"),
                List.copyOf(answers.get("answers").propertyNames()));
        assertEquals(
                "[\"id\",\"question\",\"outcome\",\"reason\",\"firstContact\",\"route\",\"responsible\",\"performedBy\","
                        + "\"escalation\",\"decidingFacts\",\"resolution\",\"roles\",\"contacts\",\"evidence\","
                        + "\"nextSteps\",\"explanation\",\"notices\",\"asOf\",\"catalogue\",\"policy\",\"language\","
                        + "\"fallbacks\"]",
                json(customers.propertyNames()).toString());
        assertEquals("ambiguous", customers.get("outcome").stringValue());
        assertEquals("[]", customers.get("contacts").toString());
        assertTrue(!customers.get("question").has("offer"), customers::toString);
    }
}
