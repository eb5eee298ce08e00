package io.github.supportguide.site.guide;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Term;
import io.github.supportguide.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Orders with their windows worked out, newer rules first. */
final class RefundExamples {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Words words;
    private final Chapter chapter;

    RefundExamples(Words words, Chapter chapter) {
        this.words = words;
        this.chapter = chapter;
    }

    Table table() {
        return Table.of(
                chapter.say("examples.caption"),
                chapter.columns("examples", "ordered", "term", "closes", "before", "then"),
                orders().stream().map(this::row).toList());
    }

    private static List<RefundOrder> orders() {
        return Arrays.stream(RefundRules.values())
                .sorted(Comparator.reverseOrder())
                .flatMap(rules -> Arrays.stream(Term.values()).map(term -> order(rules, term)))
                .toList();
    }

    private static RefundOrder order(RefundRules rules, Term term) {
        var aYearOn = rules.rule().validity().from().plusYears(1).plusDays(term.ordinal());
        return new RefundOrder(rules, term, aYearOn, CspModel.DIRECT_BILL);
    }

    private Table.Row row(RefundOrder order) {
        var window = order.rules().window(order.term());
        return Table.Row.of(
                "example-" + order.rules().code() + "-" + order.term().code(),
                moment(order.placed()),
                Table.Cell.of(words.name(order.term())),
                Table.Cell.of(moment(order.closes())),
                Table.Cell.of(result(order, window.minus(MINUTE))),
                Table.Cell.of(result(order, window)));
    }

    private String result(RefundOrder order, Duration elapsed) {
        return words.name(order.asked(elapsed).resolution().orElseThrow());
    }

    private String moment(Instant moment) {
        var utc = moment.atOffset(ZoneOffset.UTC);
        return words.say("site.notice.moment", words.day(utc.toLocalDate()), TIME.format(utc));
    }
}
