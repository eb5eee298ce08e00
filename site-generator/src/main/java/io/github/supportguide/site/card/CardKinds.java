package io.github.supportguide.site.card;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.Labels;
import io.github.supportguide.site.page.Snippets;
import io.github.supportguide.words.Words;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What cards share, made once for each kind of offer. Safe to use from any thread. */
final class CardKinds {
    private final Words words;
    private final CardRows rows;
    private final Snippets snippets;
    private final Map<OfferTraits, CardKind> made = new ConcurrentHashMap<>();

    CardKinds(Edition edition, Snippets snippets) {
        this.words = edition.words();
        this.rows = new CardRows(edition);
        this.snippets = snippets;
    }

    CardKind of(OfferTraits traits) {
        return made.computeIfAbsent(traits, this::make);
    }

    private CardKind make(OfferTraits traits) {
        var models = rows.of(traits);
        var glance = models.stream().map(this::glance).toList();
        return new CardKind(
                models,
                models.stream().flatMap(CardRow.Model::firsts).distinct().toList(),
                snippets.of("part/glance", new CardPage.Glances(new Labels(words), glance)));
    }

    private CardPage.GlanceModel glance(CardRow.Model shared) {
        var model = shared.model();
        return new CardPage.GlanceModel(model.code(), bought(model), words.name(model), shared.glance());
    }

    private String bought(CspModel model) {
        return words.say("site.bought." + model.code());
    }
}
