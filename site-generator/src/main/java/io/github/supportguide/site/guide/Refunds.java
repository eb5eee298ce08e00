package io.github.supportguide.site.guide;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Source;
import io.github.supportguide.policy.Term;
import io.github.supportguide.site.answer.Grounds;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the page about refunds, by the day of the order. */
public final class Refunds {
    private static final int OTHER_TYPES = 7;

    private final Words words;
    private final Chapter chapter;
    private final Grounds grounds;

    public Refunds(Edition edition) {
        this.words = edition.words();
        this.chapter = new Chapter(edition, GuidePage.REFUNDS);
        this.grounds = new Grounds(words);
    }

    public PlannedPage plan() {
        return new PlannedPage(chapter.path(), this::article);
    }

    private Article article() {
        var sections = List.of(
                chapter.section("by-date").with(rules()),
                chapter.section("examples").with(new RefundExamples(words, chapter).table()),
                chapter.section("after", Source.T_CANCEL, Source.T_REFUND),
                chapter.section("usage", Source.CRE, Source.MK_RF),
                chapter.section("trials", Source.CRE, Source.BIL),
                chapter.section("other", Source.MK_RF, Source.T_REFUND).with(others()),
                chapter.section("unknown", Source.CRE, Source.T_REFUND));
        var newest = RefundRules.SINCE_2023;
        return chapter.article(
                chapter.say(
                        "intro", words.day(newest.rule().validity().from()), words.length(newest.window(Term.MONTHLY))),
                chapter.outline(sections, GuidePage.RESPONSIBILITIES, GuidePage.ROLES, GuidePage.CONTACTS),
                sections);
    }

    private Table rules() {
        return Table.of(
                chapter.say("by-date.caption"),
                chapter.columns("by-date", "ordered", "monthly", "annual", "inside", "afterwards", "sources"),
                Arrays.stream(RefundRules.values())
                        .sorted(Comparator.reverseOrder())
                        .map(this::rules)
                        .toList());
    }

    private Table.Row rules(RefundRules rules) {
        return Table.Row.of(
                rules.code(),
                grounds.validity(rules.rule().validity()),
                Table.Cell.of(words.length(rules.window(Term.MONTHLY))),
                Table.Cell.of(words.length(rules.window(Term.ANNUAL))),
                Table.Cell.of(told(rules, Duration.ZERO)),
                Table.Cell.of(told(rules, rules.window(Term.ANNUAL))),
                Table.Cell.reading(grounds.readings(rules.rule().sources())));
    }

    /** How it ends, and who grants it in each model. */
    private List<String> told(RefundRules rules, Duration elapsed) {
        var orders = Arrays.stream(CspModel.values())
                .map(model -> new RefundOrder(
                        rules, Term.ANNUAL, rules.rule().validity().from(), model))
                .toList();
        return Stream.concat(
                        orders.stream()
                                .limit(1)
                                .flatMap(order -> order.asked(elapsed).resolution().stream())
                                .map(words::name),
                        orders.stream().map(order -> who(order, elapsed)))
                .toList();
    }

    private String who(RefundOrder order, Duration elapsed) {
        return chapter.say(
                "by-date.who",
                words.name(order.model()),
                words.names(order.asked(elapsed).responsible()));
    }

    private Table others() {
        return Table.of(
                chapter.say("other.caption"),
                chapter.columns("other", "type", "before", "since"),
                IntStream.rangeClosed(1, OTHER_TYPES).mapToObj(this::other).toList());
    }

    private Table.Row other(int number) {
        var type = "other.type." + number;
        return Table.Row.of(
                null,
                chapter.say(type),
                Table.Cell.of(chapter.say(type + ".before")),
                Table.Cell.of(chapter.say(type + ".since")));
    }
}
