package io.github.supportguide.site.guide;

import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Source;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the page about finding contacts. */
public final class Contacts {
    private final Words words;
    private final Chapter chapter;

    public Contacts(Edition edition) {
        this.words = edition.words();
        this.chapter = new Chapter(edition, GuidePage.CONTACTS);
    }

    public PlannedPage plan() {
        return new PlannedPage(chapter.path(), this::article);
    }

    private Article article() {
        var sections = List.of(
                chapter.section("partner-center", Source.DISC, Source.SEED),
                chapter.section("without", Source.PUB_PLAN),
                chapter.section("order").with(orders()),
                chapter.section("missing", Source.SEED, Source.RPB),
                chapter.section("kinds", Source.PUB_PLAN, Source.PUB_CSP).with(kinds()),
                chapter.section("invoice", Source.BIL));
        return chapter.article(
                chapter.outline(sections, GuidePage.RESPONSIBILITIES, GuidePage.ROLES, GuidePage.NOT_AVAILABLE),
                sections);
    }

    private Table orders() {
        return Table.of(
                chapter.say("order.caption"),
                chapter.columns("order", "matter", "channels"),
                Arrays.stream(IssueGroup.values())
                        .collect(Collectors.groupingBy(
                                ChannelKind::ofPublisherFor, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(order -> order(order.getKey(), order.getValue()))
                        .toList());
    }

    private Table.Row order(List<ChannelKind> channels, List<IssueGroup> matters) {
        var names = channels.stream().map(words::name).toList();
        return Table.Row.of(
                null, words.names(matters), Table.Cell.of(String.join(words.say("site.route.then"), names)));
    }

    private Table kinds() {
        return Table.of(
                chapter.say("kinds.caption"),
                chapter.columns("kinds", "kind", "use", "given", "seen"),
                Arrays.stream(ChannelKind.values()).map(this::kind).toList());
    }

    private Table.Row kind(ChannelKind kind) {
        return Table.Row.of(
                kind.code(),
                words.name(kind),
                Table.Cell.of(chapter.say("kinds." + kind.code() + ".use")),
                Table.Cell.of(chapter.say("kinds." + kind.code() + ".given")),
                Table.Cell.of(words.say("site.audience." + kind.meantFor().code())));
    }
}
