package io.github.supportguide.edition;

import static io.github.supportguide.party.PartnerCenterRole.BILLING_ADMIN;
import static io.github.supportguide.party.PartnerCenterRole.GLOBAL_ADMIN;
import static io.github.supportguide.party.PartnerCenterRole.HELPDESK_AGENT;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.DecisionPart;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.PublishedTables;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Changes of the policy")
class PolicyChangesTest {
    private static final LocalDate LAST_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate FIRST_OF_2023 = LocalDate.of(2023, 1, 1);

    @Nested
    @DisplayName("at the end of 2022")
    class AtTheEndOf2022 {
        private final PolicyChanges changes = PolicyChanges.between(LAST_OF_2022, FIRST_OF_2023);

        @Test
        void beginAndEndRules() {
            assertEquals("refund/since-2023", ids(changes.begun()));
            assertEquals(
                    "refund/until-2022 role/billing/global-admin role/commerce/global-admin"
                            + " role/contact-missing/global-admin role/contract/global-admin"
                            + " role/exclusive-access/global-admin role/provisioning/global-admin"
                            + " role/subscription/billing-admin role/subscription/global-admin"
                            + " role/subscription/helpdesk-agent role/technical/global-admin",
                    ids(changes.ended()));
        }

        @Test
        void takeRolesAway() {
            var lost = new HashMap<Object, String>();
            changes.roles().forEach(change -> lost.put(change.role(), scopes(change.lost())));

            assertEquals(Set.of(BILLING_ADMIN, GLOBAL_ADMIN, HELPDESK_AGENT), lost.keySet());
            assertEquals("subscription", lost.get(BILLING_ADMIN));
            assertEquals(
                    "billing subscription provisioning technical commerce contract exclusive-access contact-missing",
                    lost.get(GLOBAL_ADMIN));
            assertTrue(
                    changes.roles().stream().allMatch(change -> change.gained().isEmpty()));
        }

        @Test
        void replaceTheRefundRules() {
            assertTrue(changes.changesRefunds());
            assertEquals(List.of(RefundRules.UNTIL_2022), changes.before().refunds());
            assertEquals(List.of(RefundRules.SINCE_2023), changes.after().refunds());
        }

        @Test
        void tellWhatIsDecidedOtherwise() {
            var told = changes.decisions().stream()
                    .filter(group -> group.change().part() != DecisionPart.ROLES)
                    .map(PolicyChangesTest::told)
                    .toList();

            assertEquals("""
                    responsible: direct-bill-partner > direct-bill-partner isv-publisher: customer direct-bill-partner: refund
                    decidingFacts: orderedAt term > orderedAt: customer direct-bill-partner: refund
                    outcome: not-applicable > ambiguous: isv-publisher isv-publisher: refund
                    reason: not-for-asker > : isv-publisher isv-publisher: refund
                    firstContact: direct-bill-partner > isv-publisher: isv-publisher: refund
                    responsible:  > direct-bill-partner isv-publisher: isv-publisher: refund
                    decidingFacts:  > orderedAt: isv-publisher isv-publisher: refund
                    responsible: indirect-reseller indirect-provider > indirect-reseller indirect-provider isv-publisher: \
                    customer indirect-reseller indirect-provider: refund
                    decidingFacts: orderedAt term split > orderedAt split: \
                    customer indirect-reseller indirect-provider: refund
                    firstContact: indirect-reseller > isv-publisher: isv-publisher: refund
                    responsible:  > indirect-provider isv-publisher: isv-publisher: refund""", String.join("\n", told));
        }

        @Test
        void joinIssuesThatLoseTheSameRoles() {
            var told = changes.decisions().stream()
                    .filter(group -> group.change().part() == DecisionPart.ROLES)
                    .filter(group -> group.issues().contains(Issue.SUBSCRIPTION_SEATS))
                    .map(PolicyChangesTest::told)
                    .toList();

            assertEquals(
                    List.of("roles: admin-agent billing-admin global-admin helpdesk-agent sales-agent"
                            + " > admin-agent sales-agent: direct-bill-partner indirect-reseller indirect-provider:"
                            + " subscription-seats subscription-cancel subscription-renewal plan-change trial-end"
                            + " partner-transfer"),
                    told);
        }
    }

    @Test
    void areNoneBetweenDaysOfTheSameRules() {
        var changes = PolicyChanges.between(FIRST_OF_2023, LocalDate.of(2026, 11, 22));

        assertTrue(changes.isEmpty());
        assertFalse(changes.changesRefunds());
        assertEquals(List.of(), changes.roles());
        assertEquals(List.of(), changes.decisions());
    }

    @Test
    void beginWithEveryRule() {
        var changes = PolicyChanges.between(Programme.START.minusDays(1), Programme.START);

        assertFalse(changes.isEmpty());
        assertTrue(changes.before().isEmpty());
        assertEquals(PolicyEdition.on(Programme.START).rules(), changes.begun());
        assertEquals(List.of(), changes.ended());
    }

    @Test
    void runForward() {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> PolicyChanges.between(FIRST_OF_2023, LAST_OF_2022));

        assertEquals("2022-12-31 lies before 2023-01-01", refusal.getMessage());
    }

    /** Told once and not twice, and of nothing that stays: against a plain look at each question. */
    @Test
    void tellOfEveryAnswerThatChangesAndOfNoOther() {
        for (var from : List.of(Programme.START.minusDays(1), LAST_OF_2022)) {
            var told = new HashSet<List<Object>>();
            for (var group : PolicyChanges.between(from, from.plusDays(1)).decisions()) {
                group.issues()
                        .forEach(issue -> group.askers()
                                .forEach(asker -> group.offers()
                                        .forEach(offers -> assertTrue(
                                                told.add(List.of(group.change(), offers, asker, issue)),
                                                () -> "twice: " + group))));
            }
            assertEquals(found(from, from.plusDays(1)), told);
        }
    }

    private static Set<List<Object>> found(LocalDate from, LocalDate to) {
        var found = new HashSet<List<Object>>();
        for (var issue : Issue.values()) {
            for (var offers : OfferClass.values()) {
                for (var model : CspModel.values()) {
                    for (var asker : model.askers()) {
                        for (var ordered : issue == Issue.REFUND ? List.of(false, true) : List.of(false)) {
                            var by = new AskedBy(model, asker, ordered);
                            ChangedPart.between(by.decided(offers, issue, from), by.decided(offers, issue, to))
                                    .forEach(change -> found.add(List.of(change, offers, by, issue)));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The parts of a decision miss nothing but the rules, which are told of on their own. */
    @Test
    void lookAtEveryPartOfADecision() {
        var parts = Arrays.stream(Decision.class.getRecordComponents())
                .map(part -> part.getName())
                .filter(name -> !name.equals("rules"))
                .toList();

        assertEquals(
                parts,
                Arrays.stream(DecisionPart.values()).map(DecisionPart::code).toList());
    }

    private static String ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).collect(joining(" "));
    }

    private static String scopes(List<RoleRequirement> requirements) {
        return requirements.stream()
                .map(requirement -> requirement.scope().code())
                .collect(joining(" "));
    }

    private static String told(ChangedDecisions group) {
        var askers =
                group.askers().stream().map(AskedBy::asker).map(Party::code).collect(joining(" "));
        return "%s: %s > %s: %s: %s"
                .formatted(
                        group.change().part().code(),
                        PublishedTables.codes(group.change().before(), " "),
                        PublishedTables.codes(group.change().after(), " "),
                        askers,
                        PublishedTables.codes(group.issues(), " "));
    }
}
