package io.github.supportguide.site.card;

import gg.jte.Content;
import io.github.supportguide.site.page.Snippets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Renders the rows of cards. A row without a channel of the offer’s own is rendered once. */
final class RowSnippets {
    private final Snippets snippets;
    private final Map<CardPage.Row, Content> shared = new ConcurrentHashMap<>();

    RowSnippets(Snippets snippets) {
        this.snippets = snippets;
    }

    Content of(CardRow words, Reach reach) {
        var row = new CardPage.Row(words, reach);
        return reach.forAll() ? shared.computeIfAbsent(row, this::render) : render(row);
    }

    private Content render(CardPage.Row row) {
        return snippets.of("part/row", row);
    }
}
