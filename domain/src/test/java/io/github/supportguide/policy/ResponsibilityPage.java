package io.github.supportguide.policy;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the policy as the Markdown page that auditors read. */
final class ResponsibilityPage {
    private static final String NOTHING = "–";

    private ResponsibilityPage() {}

    static String markdown() {
        return """
                A test (`ResponsibilityPageTest`) keeps this page equal to the code: change the tables in the code, not here.

                # Who is responsible for what

                Policy %s. Days are in UTC. A way names the parties in the order in which a customer’s question passes them.

                %s

                - ¹ Customers cannot ask; the way is that of a partner.
                - ² Customers can ask only if they bought without a partner.
                - ³ The customer goes straight to the last party, unless the partner takes technical questions first.
                - `partner`: in the indirect model provider and reseller share the matter, unless they agreed on a split. `seller`: the partner who orders in Partner Center; never shared. `all`: everybody on the way, and the customer.
                - `by-fault`: the first way for a fault of Microsoft’s platform, the second for one of the product.
                - `by-refund-window`: see the refund rules below.

                ## Roles in Partner Center

                A role scoped to an issue counts there instead of the roles of the issue’s group. Any one is enough.

                %s

                ## Refund rules

                The set in force on the day of the order counts. The end of a window is outside it.

                %s

                An approximate day was concluded: pages of 2021 and of 2023 were read, and none between.

                %s
                """.formatted(Programme.POLICY, matrix(), roles(), refunds(), sources());
    }

    private static String matrix() {
        return table(
                List.of(
                        "Issue",
                        "Group",
                        "Whose matter",
                        "Customer’s way, direct",
                        "Customer’s way, indirect",
                        "Publisher",
                        "Then",
                        "Status",
                        "Sources",
                        "Valid from"),
                ResponsibilityMatrix.rows().stream().map(ResponsibilityPage::cells));
    }

    private static List<String> cells(Responsibility row) {
        return List.of(
                row.issue().code() + marks(row),
                row.issue().group().code(),
                row.duty().code(),
                ways(row, CspModel.DIRECT_BILL),
                ways(row, CspModel.INDIRECT),
                publisher(row.publisherMay()),
                row.escalation().map(Party::code).orElse(NOTHING),
                row.rule().status().code(),
                links(row.rule().sources()),
                row.rule().validity().from().toString());
    }

    private static String marks(Responsibility row) {
        var mayAsk = switch (row.customerMay()) {
            case ASK -> "";
            case NOT_ASK -> " ¹";
            case ASK_IF_BOUGHT_DIRECTLY -> " ²";
        };
        return row.customerGoesStraight() ? mayAsk + " ³" : mayAsk;
    }

    private static String ways(Responsibility row, CspModel model) {
        var ways = row.routes(model).stream()
                .map(way -> PublishedTables.codes(way, " → "))
                .collect(joining("; or "));
        return ways.isEmpty() ? NOTHING : ways;
    }

    private static String publisher(PublisherMay may) {
        return switch (may) {
            case NOT_ASK -> "cannot ask";
            case LEARN_IT_IS_ITS_OWN -> "its own";
            case ASK_MICROSOFT -> "asks microsoft";
            case ASK_BY_FAULT -> "asks microsoft; or its own";
            case ASK_AFTER_REFUND_WINDOW -> "once the window has closed";
        };
    }

    private static String roles() {
        return table(
                List.of("Scope", "Role", "Valid from", "Valid to", "Status", "Sources"),
                RoleTable.requirements().stream()
                        .map(requirement -> List.of(
                                PublishedTables.scope(requirement),
                                requirement.role().code(),
                                requirement.rule().validity().from().toString(),
                                lastDay(requirement.rule()),
                                requirement.rule().status().code(),
                                links(requirement.rule().sources()))));
    }

    private static String refunds() {
        return table(
                List.of(
                        "Rule set",
                        "Orders from",
                        "Orders to",
                        "Monthly term",
                        "Annual term",
                        "Days are",
                        "Status",
                        "Sources"),
                Arrays.stream(RefundRules.values())
                        .map(rules -> List.of(
                                rules.code(),
                                rules.rule().validity().from().toString(),
                                lastDay(rules.rule()),
                                inWords(rules.window(Term.MONTHLY)),
                                inWords(rules.window(Term.ANNUAL)),
                                rules.rule().approximate() ? "approximate" : "exact",
                                rules.rule().status().code(),
                                links(rules.rule().sources()))));
    }

    private static String inWords(Duration window) {
        return window.toDays() < 7 ? window.toHours() + " hours" : window.toDays() + " days";
    }

    private static String lastDay(Rule rule) {
        return rule.validity()
                .to()
                .map(day -> day + (rule.approximate() ? " (approximate)" : ""))
                .orElse(NOTHING);
    }

    private static String links(Collection<Source> sources) {
        return sources.stream().map(Coded::code).map("[%s]"::formatted).collect(joining(" "));
    }

    private static String sources() {
        return Arrays.stream(Source.values())
                .map(source ->
                        "[%s]: %s \"%s, read %s\"".formatted(source.code(), source.url(), source.page(), source.read()))
                .collect(joining("\n"));
    }

    private static String table(List<String> headings, Stream<List<String>> rows) {
        var rule = headings.stream().map(heading -> "---").toList();
        return Stream.concat(Stream.of(headings, rule), rows)
                .map(cells -> "| " + String.join(" | ", cells) + " |")
                .collect(joining("\n"));
    }
}
