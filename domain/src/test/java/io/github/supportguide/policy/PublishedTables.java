package io.github.supportguide.policy;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.CspModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published tables, and our own in the same shape: lines of CSV, the heading first. */
final class PublishedTables {
    private static final String NOTHING = "-";

    private PublishedTables() {}

    static List<String> published(String file) {
        try (var table = PublishedTables.class.getResourceAsStream(file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(Responsibility row) {
        return Stream.of(
                        row.issue().code(),
                        row.issue().group().code(),
                        responsible(row.duty()),
                        routes(row, CspModel.DIRECT_BILL),
                        routes(row, CspModel.INDIRECT),
                        publisher(row.publisherMay()),
                        row.customerMay().code(),
                        yesOrNo(row.customerGoesStraight()),
                        row.performedBySeller() ? "seller" : NOTHING,
                        orNothing(row.escalation()),
                        facts(row.duty()),
                        row.boughtDirectly().code(),
                        yesOrNo(row.anyOffer()),
                        yesOrNo(row.supporterTakes()),
                        row.duty() == Duty.BY_REFUND_WINDOW ? "refund-window" : orNothing(row.resolution()),
                        row.rule().status().code(),
                        codes(row.rule().sources(), ";"))
                .collect(joining(","));
    }

    static String line(RoleRequirement requirement) {
        var validity = requirement.rule().validity();
        return Stream.of(
                        scope(requirement),
                        requirement.role().code(),
                        validity.from().toString(),
                        validity.to().map(Object::toString).orElse(""),
                        codes(requirement.rule().sources(), ";"))
                .collect(joining(","));
    }

    static String scope(RoleRequirement requirement) {
        return requirement
                .issue()
                .map(issue -> "issue:" + issue.code())
                .orElseGet(() -> "group:" + requirement.group().code());
    }

    static String codes(Collection<? extends Coded> words, String separator) {
        return words.stream().map(Coded::code).collect(joining(separator));
    }

    private static String responsible(Duty duty) {
        return duty == Duty.BY_FAULT || duty == Duty.BY_REFUND_WINDOW ? "by-fact" : duty.code();
    }

    private static String routes(Responsibility row, CspModel model) {
        var routes = row.routes(model).stream().map(route -> codes(route, ">")).collect(joining("|"));
        return routes.isEmpty() ? NOTHING : routes;
    }

    private static String publisher(PublisherMay may) {
        return switch (may) {
            case NOT_ASK -> NOTHING;
            case LEARN_IT_IS_ITS_OWN -> "self";
            case ASK_MICROSOFT -> "microsoft";
            case ASK_BY_FAULT -> "microsoft|self";
            case ASK_AFTER_REFUND_WINDOW -> "by-window";
        };
    }

    private static String facts(Duty duty) {
        return switch (duty) {
            case BY_FAULT -> "fault";
            case BY_REFUND_WINDOW -> "orderedAt;term";
            default -> NOTHING;
        };
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String orNothing(Optional<? extends Coded> word) {
        return word.map(Coded::code).orElse(NOTHING);
    }
}
