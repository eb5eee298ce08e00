package io.github.supportguide.site.card;

import io.github.supportguide.site.address.Link;
import java.util.List;

/**
 * How to get hold of somebody.
 *
 * @param links where to; none if no channel is known
 * @param cautions what to mind about the link
 * @param words where to look if there is no link
 */
public record Reach(List<Link> links, List<String> cautions, String words) {
    static Reach said(String where) {
        return new Reach(List.of(), List.of(), where);
    }
}
