package io.github.supportguide.site.card;

import gg.jte.Content;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.Labels;
import io.github.supportguide.site.page.Snippets;
import io.github.supportguide.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of cards, with how to reach whom. Offers of one publisher are mostly reached alike, and come one after the
 * other, so the rows that were made lately are kept. Safe to use from any thread.
 */
final class CardIssues {
    private static final int KEPT = 100;

    private final Words words;
    private final Reaches reaches;
    private final Snippets snippets;
    private final Map<Alike, Content> lately = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Alike, Content> eldest) {
            return size() > KEPT;
        }
    });

    CardIssues(Edition edition, Snippets snippets) {
        this.words = edition.words();
        this.reaches = new Reaches(edition);
        this.snippets = snippets;
    }

    /** What makes the rows of two offers the same. */
    @SuppressWarnings("ReferenceEquality") // there is one of each kind, and comparing what is in it takes long
    private record Alike(CardKind kind, Map<CardRow.First, Reach> reaches) {
        @Override
        public int hashCode() {
            return reaches.values().hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Alike alike && kind == alike.kind && reaches.equals(alike.reaches);
        }
    }

    Content of(CardKind kind, Offer offer) {
        var alike = new Alike(kind, reaches.of(offer, kind.firsts()));
        var known = lately.get(alike);
        if (known != null) {
            return known;
        }
        var made = snippets.of("part/issues", issues(alike));
        lately.put(alike, made);
        return made;
    }

    private CardPage.Issues issues(Alike alike) {
        return new CardPage.Issues(
                new Labels(words),
                alike.kind().models().stream()
                        .map(model -> model(model, alike.reaches()))
                        .toList());
    }

    private CardPage.Model model(CardRow.Model shared, Map<CardRow.First, Reach> reaches) {
        var model = shared.model();
        return new CardPage.Model(
                model.code(),
                words.name(model),
                askers(model),
                words.say("site.card.first-and-route", words.name(Party.CUSTOMER)),
                shared.groups().stream().map(group -> group(group, reaches)).toList());
    }

    private List<CardPage.Choice> askers(CspModel model) {
        return model.askers().stream()
                .map(asker -> new CardPage.Choice(model.code() + "-as-" + asker.code(), words.name(asker)))
                .toList();
    }

    private static CardPage.Group group(CardRow.Group group, Map<CardRow.First, Reach> reaches) {
        return new CardPage.Group(
                group.id(),
                group.name(),
                group.rows().stream()
                        .map(row -> new CardPage.Row(row, Objects.requireNonNull(reaches.get(row.first()))))
                        .toList());
    }
}
