package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.guide.Coverage;
import io.github.supportguide.guide.Reach;
import io.github.supportguide.offer.OfferId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where questions lead to somebody whom nobody can reach. */
final class ReachAdvice {
    /** How a gap of the catalogue as a whole is told. */
    private static final String CATALOGUE = "catalogue";

    private ReachAdvice() {}

    /** The finding of a gap; none if the desk stands elsewhere. */
    static Optional<Finding> of(Coverage.Gap gap, Function<OfferId, Place> placeOf, Place settings) {
        return rule(gap.reach())
                .map(rule -> new Finding(rule, gap.offer().map(placeOf).orElse(settings), details(gap)));
    }

    private static Optional<FindingRule> rule(Reach reach) {
        return switch (reach) {
            case NONE -> Optional.of(FindingRule.UNREACHABLE);
            case STALE -> Optional.of(FindingRule.ONLY_STALE_CHANNELS);
            case FRESH, ELSEWHERE -> Optional.empty();
        };
    }

    private static List<String> details(Coverage.Gap gap) {
        return List.of(
                gap.offer().map(OfferId::toString).orElse(CATALOGUE),
                gap.party().code(),
                gap.audience().code(),
                String.valueOf(gap.questions()));
    }
}
