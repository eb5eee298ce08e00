package io.github.supportguide.site.answer;

import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Term;
import io.github.supportguide.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The times at which an order can have been placed, as far as they make a difference to a refund. */
final class RefundWindows {
    private final Words words;

    RefundWindows(Words words) {
        this.words = words;
    }

    /** One question for each rule set, term and side of the window that there can be; newer orders first. */
    Stream<Variation> of(Case it) {
        return Arrays.stream(RefundRules.values())
                .sorted(Comparator.reverseOrder())
                .filter(rules -> !startOf(rules).isAfter(it.situation().asOf()))
                .flatMap(rules -> of(rules, it));
    }

    private Stream<Variation> of(RefundRules rules, Case it) {
        var latest = latestOrder(rules, it);
        if (!isOpen(rules, Term.ANNUAL, latest, it)) {
            return Stream.of(
                    variation(rules.code(), words.say("site.if.ordered", period(rules)), latest, Optional.empty(), it));
        }
        return sameForAllTerms(rules)
                ? sides(rules, Term.ANNUAL, Optional.empty(), it)
                : Arrays.stream(Term.values()).flatMap(term -> sides(rules, term, Optional.of(term), it));
    }

    private Stream<Variation> sides(RefundRules rules, Term term, Optional<Term> told, Case it) {
        var closed = it.situation().asOf().minus(rules.window(term));
        return Stream.concat(
                Stream.of(side("within", rules, term, told, latestOrder(rules, it), it))
                        .filter(open -> isOpen(rules, term, latestOrder(rules, it), it)),
                Stream.of(closed)
                        .filter(moment -> !moment.isBefore(startOf(rules)))
                        .map(moment -> side("after", rules, term, told, earlier(moment, latestOrder(rules, it)), it)));
    }

    private Variation side(String side, RefundRules rules, Term term, Optional<Term> told, Instant orderedAt, Case it) {
        var window = words.say("site.if.ordered." + side, period(rules), words.length(rules.window(term)));
        return told.map(known -> variation(
                        rules.code() + "-" + known.code() + "-" + side,
                        words.list(List.of(words.name(known), window)),
                        orderedAt,
                        told,
                        it))
                .orElseGet(() -> variation(rules.code() + "-" + side, window, orderedAt, told, it));
    }

    private static Variation variation(String id, String condition, Instant orderedAt, Optional<Term> term, Case it) {
        var facts = new Facts(it.situation().facts().fault(), Optional.of(orderedAt), term);
        return new Variation(id, condition, it.knowing(facts));
    }

    private static boolean sameForAllTerms(RefundRules rules) {
        return rules.window(Term.MONTHLY).equals(rules.window(Term.ANNUAL));
    }

    private static boolean isOpen(RefundRules rules, Term term, Instant orderedAt, Case it) {
        return rules.isOpen(Duration.between(orderedAt, it.situation().asOf()), term);
    }

    private static Instant startOf(RefundRules rules) {
        return startOf(rules.rule().validity().from());
    }

    private static Instant latestOrder(RefundRules rules, Case it) {
        var now = it.situation().asOf();
        return rules.rule()
                .validity()
                .to()
                .map(last -> earlier(startOf(last.plusDays(1)).minusSeconds(1), now))
                .orElse(now);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private String period(RefundRules rules) {
        return new Grounds(words).validity(rules.rule().validity());
    }
}
