package io.github.supportguide.change;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What changes from one catalogue to another, worked out once for all offers that stand alike in both. */
final class Shifts {
    private final Catalogue before;
    private final Catalogue after;
    private final Settings settingsBefore;
    private final Settings settingsAfter;
    private final Instant asOf;
    private final Map<Move, Shift> shifts = new HashMap<>();
    private final Map<Turn, Sheet> sheets = new HashMap<>();

    Shifts(Catalogue before, Catalogue after, Instant asOf) {
        this.before = before;
        this.after = after;
        this.settingsBefore = Basis.relevant(before.settings());
        this.settingsAfter = Basis.relevant(after.settings());
        this.asOf = asOf;
    }

    Shift of(Pairs.Pair offer) {
        var move = new Move(
                Basis.of(offer.before(), before, settingsBefore), Basis.of(offer.after(), after, settingsAfter));
        return move.from().equals(move.to()) ? Shift.NONE : shifts.computeIfAbsent(move, this::compare);
    }

    private Shift compare(Move move) {
        return new Comparison(move.from(), move.to(), sheet(move)).shift();
    }

    private Sheet sheet(Move move) {
        var turn = new Turn(move.from().stance(), move.to().stance());
        return sheets.computeIfAbsent(turn, stances -> Sheet.of(stances.from(), stances.to(), asOf));
    }

    private record Move(Basis from, Basis to) {}

    private record Turn(Stance from, Stance to) {}
}
