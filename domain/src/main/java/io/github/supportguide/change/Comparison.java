package io.github.supportguide.change;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Which answers change for an offer that goes from one basis to another, and why.
 *
 * <p>An aspect is the reason if the answer would be another without it; failing that, if it alone would have changed
 * the answer; failing that, all together are. What is decided and which channels are named may have different reasons.
 */
final class Comparison {
    private final Basis before;
    private final Basis after;
    private final Sheet sheet;
    private final List<Aspect> aspects;
    private final Answers told;
    private final Answers tells;
    private final Map<Aspect, Answers> without = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Answers> alone = new EnumMap<>(Aspect.class);

    Comparison(Basis before, Basis after, Sheet sheet) {
        this.before = before;
        this.after = after;
        this.sheet = sheet;
        this.aspects = Aspect.between(before, after);
        this.told = new Answers(before, sheet);
        this.tells = new Answers(after, sheet);
    }

    Shift shift() {
        if (aspects.isEmpty()) {
            return Shift.NONE;
        }
        var changed = changed();
        var byChange = new LinkedHashMap<Change, Tally>();
        for (var question : changed) {
            var example = example(question);
            changes(question)
                    .forEach((change, decides) -> byChange.merge(change, Tally.of(example, decides), Tally::plus));
        }
        return new Shift(changed.size(), byChange);
    }

    /** The places on the sheet of the questions whose answers change. */
    List<Integer> changed() {
        return IntStream.range(0, sheet.questions().size())
                .filter(question -> !told.to(question).isLike(tells.to(question)))
                .boxed()
                .toList();
    }

    private Example example(int question) {
        var situation = sheet.questions().get(question).under(after.settings().arrangement());
        return new Example(situation, told.to(question), tells.to(question));
    }

    /** What changes the answer, and whether it changes what is decided or merely the channels. */
    private Map<Change, Boolean> changes(int question) {
        var changes = new HashMap<Change, Boolean>();
        reasons(question, Told::decidesLike).forEach(aspect -> changes.put(change(aspect, question), true));
        reasons(question, Told::reachesLike).forEach(aspect -> changes.putIfAbsent(change(aspect, question), false));
        return changes;
    }

    private Change change(Aspect aspect, int question) {
        var group = sheet.questions().get(question).issue().group();
        return new Difference(aspect, before, after).in(group);
    }

    private List<Aspect> reasons(int question, BiPredicate<Told, Told> like) {
        var earlier = told.to(question);
        var later = tells.to(question);
        if (like.test(earlier, later)) {
            return List.of();
        }
        if (aspects.size() == 1) {
            return aspects;
        }
        var needed = aspects.stream()
                .filter(aspect -> !like.test(without(aspect).to(question), later))
                .toList();
        return needed.isEmpty() ? enough(question, like) : needed;
    }

    private List<Aspect> enough(int question, BiPredicate<Told, Told> like) {
        var enough = aspects.stream()
                .filter(aspect -> !like.test(told.to(question), alone(aspect).to(question)))
                .toList();
        return enough.isEmpty() ? aspects : enough;
    }

    private Answers without(Aspect aspect) {
        return without.computeIfAbsent(aspect, left -> new Answers(after.with(left, before), sheet));
    }

    private Answers alone(Aspect aspect) {
        return alone.computeIfAbsent(aspect, taken -> new Answers(before.with(taken, after), sheet));
    }
}
