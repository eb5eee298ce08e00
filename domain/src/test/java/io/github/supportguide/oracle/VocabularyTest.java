package io.github.supportguide.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.DecidingFact;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.Reason;
import io.github.supportguide.policy.Resolution;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import io.github.supportguide.policy.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The vocabulary of the domain and the published one")
class VocabularyTest {
    private static final PolicyTables TABLES = PolicyTables.published();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areTheSame(String what, Coded[] domain, Set<String> published) {
        assertEquals(
                new TreeSet<>(published),
                Arrays.stream(domain).map(Coded::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    static List<Arguments> areTheSame() {
        return List.of(
                arguments("issues", Issue.values(), TABLES.issues().keySet()),
                arguments("groups", IssueGroup.values(), column("group")),
                arguments("roles", PartnerCenterRole.values(), roles()),
                arguments("resolutions", Resolution.values(), resolutions()),
                arguments("deciding facts", DecidingFact.values(), decidingFacts()),
                arguments(
                        "parties",
                        Party.values(),
                        words(
                                "customer direct-bill-partner indirect-reseller indirect-provider isv-publisher microsoft community")),
                arguments("models", CspModel.values(), words("direct-bill indirect")),
                arguments("outcomes", Outcome.values(), words("responsible shared ambiguous not-applicable")),
                arguments(
                        "reasons",
                        Reason.values(),
                        words("no-rule-in-force not-for-asker first-party-product not-transactable bought-directly")),
                arguments("buyers", Buyer.values(), words("partner customer")),
                arguments("faults", Fault.values(), words("platform product")),
                arguments("terms", Term.values(), words("monthly annual")),
                arguments("technical support", TechnicalSupport.values(), words("refer first-line")),
                arguments("sides of a split", SplitSide.values(), words("provider reseller")));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    private static Set<String> roles() {
        return TABLES.roles().values().stream()
                .flatMap(List::stream)
                .map(line -> line.cell("role"))
                .collect(Collectors.toSet());
    }

    /** Those of the column, and those that R names. */
    private static Set<String> resolutions() {
        var resolutions = column("resolution");
        resolutions.remove("refund-window");
        resolutions.addAll(words("full-credit cancel-at-renewal publisher-approval"));
        return resolutions;
    }

    /** Those of the column, and the one that is no fact of a question but of an arrangement. */
    private static Set<String> decidingFacts() {
        var facts = column("facts");
        facts.add("split");
        return facts;
    }

    private static Set<String> column(String name) {
        return TABLES.issues().values().stream()
                .flatMap(row -> Stream.of(row.cell(name).split(";")))
                .filter(text -> !text.equals(Line.NOTHING))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void putEachIssueIntoTheSameGroup() {
        Arrays.stream(Issue.values())
                .forEach(issue -> assertEquals(
                        TABLES.row(issue.code()).cell("group"), issue.group().code(), issue::code));
    }
}
