package io.github.supportguide.site.guide;

import io.github.supportguide.policy.Source;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;

/** Makes the page about offers that cannot be found or bought. */
public final class NotAvailable {
    private final Words words;
    private final Chapter chapter;

    public NotAvailable(Edition edition) {
        this.words = edition.words();
        this.chapter = new Chapter(edition, GuidePage.NOT_AVAILABLE);
    }

    public PlannedPage plan() {
        return new PlannedPage(chapter.path(), this::article);
    }

    private Article article() {
        var sections = List.of(
                chapter.section("check"),
                chapter.section("reasons", sources()).with(reasons()),
                chapter.section("azure", Source.PUB_CSP),
                chapter.section("customer"),
                chapter.section("publisher", Source.PUB_CSP),
                chapter.section("not-the-same", Source.DISC, Source.PUB_PF),
                chapter.section("ticket", Source.SEED, Source.DISC));
        return chapter.article(
                chapter.outline(sections, GuidePage.CONTACTS, GuidePage.CONTRACTING, GuidePage.RESPONSIBILITIES),
                sections);
    }

    private static Source[] sources() {
        return Arrays.stream(Obstacle.values())
                .flatMap(obstacle -> obstacle.sources().stream())
                .distinct()
                .toArray(Source[]::new);
    }

    private Table reasons() {
        return Table.of(
                chapter.say("reasons.caption"),
                chapter.columns("reasons", "reason", "tell", "changed-by", "do"),
                Arrays.stream(Obstacle.values()).map(this::reason).toList());
    }

    private Table.Row reason(Obstacle obstacle) {
        var reason = "reason." + obstacle.code();
        return Table.Row.of(
                obstacle.code(),
                chapter.say(reason),
                Table.Cell.of(chapter.say(reason + ".tell")),
                Table.Cell.of(words.names(obstacle.changedBy())),
                Table.Cell.of(chapter.say(reason + ".do")));
    }
}
