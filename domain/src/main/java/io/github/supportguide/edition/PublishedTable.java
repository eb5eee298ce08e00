package io.github.supportguide.edition;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Duty;
import io.github.supportguide.policy.PublisherMay;
import io.github.supportguide.policy.Responsibility;
import io.github.supportguide.policy.RoleRequirement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A table of the policy in the shape in which it is published for programs: all in codes. Several codes in a cell are
 * separated by semicolons, the parties of a way by {@code >}, two ways by {@code |}.
 *
 * @param columns what the columns are called
 * @param rows a cell for each column; {@code -} where there is nothing, and a last day that is not set is left empty
 */
@ValueObject
public record PublishedTable(List<String> columns, List<List<String>> rows) {
    private static final String NOTHING = "-";

    public PublishedTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The matrix, an issue a row. */
    public static PublishedTable ofResponsibilities(PolicyEdition edition) {
        return of(edition.rows(), PublishedTable::cells, """
                issue,group,responsible,direct,indirect,publisher,customerMayAsk,customerDirect,performs,escalation,\
                facts,boughtDirectly,anyOffer,supporterTakes,resolution,status,source""");
    }

    /** The roles, a requirement a row. */
    public static PublishedTable ofRoles(PolicyEdition edition) {
        return of(edition.roles(), PublishedTable::cells, "scope,role,validFrom,validTo,source");
    }

    private static <T> PublishedTable of(List<T> items, Function<T, List<String>> cells, String columns) {
        return new PublishedTable(
                List.of(columns.split(",")), items.stream().map(cells).toList());
    }

    private static List<String> cells(Responsibility row) {
        return List.of(
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
                codes(row.rule().sources(), ";"));
    }

    private static List<String> cells(RoleRequirement requirement) {
        var validity = requirement.rule().validity();
        return List.of(
                (requirement.issue().isPresent() ? "issue:" : "group:")
                        + requirement.scope().code(),
                requirement.role().code(),
                validity.from().toString(),
                validity.to().map(Object::toString).orElse(""),
                codes(requirement.rule().sources(), ";"));
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
            case ASK_BY_FAULT -> "microsoft|self";
            default -> may.code();
        };
    }

    private static String facts(Duty duty) {
        return switch (duty) {
            case BY_FAULT -> "fault";
            case BY_REFUND_WINDOW -> "orderedAt;term";
            default -> NOTHING;
        };
    }

    private static String codes(Collection<? extends Coded> words, String separator) {
        return words.stream().map(Coded::code).collect(joining(separator));
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String orNothing(Optional<? extends Coded> word) {
        return word.map(Coded::code).orElse(NOTHING);
    }
}
