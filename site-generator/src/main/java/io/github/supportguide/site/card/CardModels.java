package io.github.supportguide.site.card;

import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;

/** The part of a card that depends on how the offer was bought. */
final class CardModels {
    private final Edition edition;
    private final Words words;
    private final RowSnippets snippets;

    CardModels(Edition edition, RowSnippets snippets) {
        this.edition = edition;
        this.words = edition.words();
        this.snippets = snippets;
    }

    /** The model that the partner sells by whose guide this is. */
    CspModel preferred() {
        var own = edition.catalogue().settings().partner().map(OwnPartner::type);
        return Arrays.stream(CspModel.values())
                .filter(model -> own.filter(model.partners()::contains).isPresent())
                .findFirst()
                .orElse(CspModel.DIRECT_BILL);
    }

    List<CardPage.Model> of(List<CardRow.Model> shared, OfferReaches reaches) {
        return shared.stream().map(model -> of(model, reaches)).toList();
    }

    private CardPage.Model of(CardRow.Model shared, OfferReaches reaches) {
        var model = shared.model();
        return new CardPage.Model(
                new CardPage.Choice(model.code(), words.say("site.bought." + model.code())),
                model.code(),
                words.name(model),
                model.askers().stream().map(asker -> asker(model, asker)).toList(),
                shared.glance(),
                shared.groups().stream().map(group -> group(group, reaches)).toList());
    }

    private CardPage.Choice asker(CspModel model, Party asker) {
        return new CardPage.Choice(model.code() + "-as-" + asker.code(), words.name(asker));
    }

    private CardPage.Group group(CardRow.Group group, OfferReaches reaches) {
        return new CardPage.Group(
                group.id(),
                group.name(),
                group.rows().stream()
                        .map(row -> snippets.of(row, reaches.of(row.first())))
                        .toList());
    }
}
