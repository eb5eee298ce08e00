package io.github.supportguide.site.guide;

import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.answer.Verdict.Reading;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of an article under a heading of its own. What there is none of is an empty list.
 *
 * @param chain who follows whom
 * @param steps what to do, in order
 * @param points what holds side by side
 * @param links where to read more
 */
public record Section(
        String id,
        String heading,
        List<List<String>> chain,
        List<String> paragraphs,
        List<List<String>> steps,
        List<List<String>> points,
        List<Table> tables,
        List<Link> links,
        List<List<Reading>> sources) {

    Section with(Table table) {
        var all = Stream.concat(tables.stream(), Stream.of(table)).toList();
        return new Section(id, heading, chain, paragraphs, steps, points, all, links, sources);
    }

    Section leadingTo(Link more) {
        return new Section(id, heading, chain, paragraphs, steps, points, tables, List.of(more), sources);
    }

    Section alongChain(List<String> parties) {
        return new Section(id, heading, List.of(parties), paragraphs, steps, points, tables, links, sources);
    }

    Section after(String paragraph) {
        var all = Stream.concat(Stream.of(paragraph), paragraphs.stream()).toList();
        return new Section(id, heading, chain, all, steps, points, tables, links, sources);
    }
}
