package io.github.supportguide.testkit;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import io.github.supportguide.policy.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what a row asks, cell by cell. */
final class RowReading {
    private static final List<String> FACTS = List.of("fault", "orderedAt", "term");

    private final Catalogue catalogue;
    private final Defaults defaults;
    private final String at;
    private final Function<Given, Optional<String>> cells;
    private final List<String> faults;
    private final int faultsBefore;

    RowReading(
            Catalogue catalogue,
            Defaults defaults,
            String at,
            Function<Given, Optional<String>> cells,
            List<String> faults) {
        this.catalogue = catalogue;
        this.defaults = defaults;
        this.at = at;
        this.cells = cells;
        this.faults = faults;
        this.faultsBefore = faults.size();
    }

    /** What is asked; empty if a cell is not understood, which is then among the faults. */
    Optional<Asked> asked() {
        var offer = read(Given.OFFER, this::offer).or(() -> orElse(defaults.offer(), Given.OFFER, "about(…)"));
        var asOf = read(Given.AS_OF, Cell::moment).or(() -> orElse(defaults.asOf(), Given.AS_OF, "asOf(…)"));
        var model = needed(Given.MODEL, CspModel.class);
        var asker = needed(Given.ASKER, Party.class);
        var issue = needed(Given.ISSUE, Issue.class);
        var boughtBy = code(Given.BOUGHT_BY, Buyer.class).orElse(Buyer.PARTNER);
        var facts = read(Given.FACTS, RowReading::facts).orElse(Facts.NONE);
        var split = read(Given.SPLIT, RowReading::split).orElse(Map.of());
        var arrangement = new Arrangement(code(Given.TECHNICAL_SUPPORT, TechnicalSupport.class), split);
        var readBy = code(Given.READ_BY, Audience.class).orElse(defaults.readBy());
        return faults.size() > faultsBefore
                ? Optional.empty()
                : asked(() -> new Asked(
                        new SupportQuestion(
                                offer.orElseThrow(),
                                new Situation(
                                        model.orElseThrow(),
                                        asker.orElseThrow(),
                                        issue.orElseThrow(),
                                        boughtBy,
                                        asOf.orElseThrow(),
                                        facts,
                                        arrangement)),
                        readBy));
    }

    private Optional<Asked> asked(Supplier<Asked> asked) {
        try {
            return Optional.of(asked.get());
        } catch (IllegalArgumentException e) {
            faults.add(at + ": This cannot be asked: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private <E extends Enum<E> & Coded> Optional<E> needed(Given column, Class<E> vocabulary) {
        if (cells.apply(column).isEmpty()) {
            faults.add(at(column) + "Something has to stand here.");
        }
        return code(column, vocabulary);
    }

    private <T> Optional<T> orElse(Optional<T> fallback, Given column, String word) {
        if (fallback.isEmpty() && cells.apply(column).isEmpty()) {
            faults.add(
                    at(column) + "Something has to stand here, unless the table says it for all rows by " + word + ".");
        }
        return fallback;
    }

    private <E extends Enum<E> & Coded> Optional<E> code(Given column, Class<E> vocabulary) {
        return read(column, cell -> Cell.code(vocabulary, cell));
    }

    private <T> Optional<T> read(Given column, Function<String, T> how) {
        try {
            return cells.apply(column).map(how);
        } catch (Misread e) {
            faults.add(at(column) + e.getMessage());
            return Optional.empty();
        }
    }

    private String at(Given column) {
        return at + ", " + column.title() + ": ";
    }

    private OfferId offer(String id) {
        return Optional.of(id)
                .filter(text -> OfferId.fault(text).isEmpty())
                .flatMap(text -> catalogue.offer(OfferId.of(text)))
                .map(Offer::id)
                .orElseThrow(() -> Misread.of(id, offers()));
    }

    private List<String> offers() {
        return catalogue.offers().stream().map(offer -> offer.id().toString()).toList();
    }

    private static Facts facts(String cell) {
        var values = Cell.byName(cell);
        Cell.checkWords(String.join(",", values.keySet()), FACTS);
        return new Facts(
                Optional.ofNullable(values.get("fault")).map(code -> Cell.code(Fault.class, code)),
                Optional.ofNullable(values.get("orderedAt")).map(Cell::moment),
                Optional.ofNullable(values.get("term")).map(code -> Cell.code(Term.class, code)));
    }

    private static Map<IssueGroup, SplitSide> split(String cell) {
        var split = new EnumMap<IssueGroup, SplitSide>(IssueGroup.class);
        Cell.byName(cell)
                .forEach((group, side) ->
                        split.put(Cell.code(IssueGroup.class, group), Cell.code(SplitSide.class, side)));
        return split;
    }
}
