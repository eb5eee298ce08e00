package io.github.supportguide.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins changed decisions that are alike but for one respect, one respect after the other; so nothing is told of the
 * joined that was not found of each.
 */
final class Alike {
    private Alike() {}

    /** In the order in which they were first found. */
    static List<ChangedDecisions> joined(Stream<ChangedDecisions> found) {
        return overIssues(overAskers(overOffers(found))).toList();
    }

    private static Stream<ChangedDecisions> overOffers(Stream<ChangedDecisions> found) {
        return joined(
                found,
                one -> List.of(one.change(), one.askers(), one.issues()),
                (one, more) -> new ChangedDecisions(
                        one.change(), both(one.offers(), more.offers()), one.askers(), one.issues()));
    }

    private static Stream<ChangedDecisions> overAskers(Stream<ChangedDecisions> found) {
        return joined(
                found,
                one -> List.of(one.change(), one.offers(), one.issues()),
                (one, more) -> new ChangedDecisions(
                        one.change(), one.offers(), both(one.askers(), more.askers()), one.issues()));
    }

    private static Stream<ChangedDecisions> overIssues(Stream<ChangedDecisions> found) {
        return joined(
                found,
                one -> List.of(one.change(), one.offers(), one.askers()),
                (one, more) -> new ChangedDecisions(
                        one.change(), one.offers(), one.askers(), both(one.issues(), more.issues())));
    }

    private static Stream<ChangedDecisions> joined(
            Stream<ChangedDecisions> found,
            Function<ChangedDecisions, List<?>> rest,
            BinaryOperator<ChangedDecisions> join) {
        return found.collect(Collectors.toMap(rest, one -> one, join, LinkedHashMap::new)).values().stream();
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
