package io.github.supportguide.oracle;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The paragraphs that hold for every step: first contact, performedBy, escalation, roles, resolution. */
record Closing(Asked asked, Ruling ruling, Map<String, List<Line>> roleLines) {
    PlainDecision decision() {
        return new PlainDecision(
                ruling.outcome(),
                ruling.reason(),
                firstContact(),
                ruling.route(),
                ruling.responsible(),
                performedBy(),
                escalation(),
                ruling.decidingFacts(),
                resolution(),
                roles());
    }

    private boolean applies() {
        return !ruling.outcome().equals("not-applicable");
    }

    private String firstContact() {
        if (!ruling.firstContact().isEmpty()) {
            return ruling.firstContact();
        }
        if (!ruling.route().isEmpty()) {
            return ruling.route().get(0);
        }
        return ruling.responsible().contains(asked.question().asker())
                ? asked.question().asker()
                : "";
    }

    private String performedBy() {
        var performs = asked.row().says("performs", "seller") && !asked.byPublisher() && applies();
        return performs ? asked.sellerOfRecord() : "";
    }

    private List<String> escalation() {
        if (!applies()) {
            return List.of();
        }
        var column = asked.byPublisher()
                ? List.<String>of()
                : Line.parties(asked.row().cell("escalation"));
        return Stream.concat(ruling.putFirst().stream(), column.stream())
                .filter(party -> !ruling.responsible().contains(party))
                .filter(party -> !ruling.route().contains(party))
                .filter(party -> !asked.by(party))
                .distinct()
                .toList();
    }

    private String resolution() {
        var column = asked.row().cell("resolution");
        if (column.equals("refund-window")) {
            return ruling.resolution();
        }
        var resolves = Set.of("responsible", "shared").contains(ruling.outcome())
                && (!asked.byPublisher() || asked.row().says("responsible", "all"));
        return resolves && !column.equals(Line.NOTHING) ? column : "";
    }

    private List<String> roles() {
        if (!applies()
                || asked.byCustomer()
                || asked.byPublisher() != asked.row().says("group", "publishing")) {
            return List.of();
        }
        var ofIssue = scopedTo("issue:" + asked.row().cell("issue"));
        var counting = ofIssue.isEmpty() ? scopedTo("group:" + asked.row().cell("group")) : ofIssue;
        var day = asked.question().asOf().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return counting.stream()
                .filter(line -> isInForce(line, day))
                .map(line -> line.cell("role"))
                .sorted()
                .toList();
    }

    private List<Line> scopedTo(String scope) {
        return roleLines.getOrDefault(scope, List.of());
    }

    /** Days of four-digit years are in order as texts. */
    private static boolean isInForce(Line line, String day) {
        var last = line.cell("validTo");
        return day.compareTo(line.cell("validFrom")) >= 0 && (last.isEmpty() || day.compareTo(last) <= 0);
    }
}
