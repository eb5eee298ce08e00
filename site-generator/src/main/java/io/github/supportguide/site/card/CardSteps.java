package io.github.supportguide.site.card;

import gg.jte.Content;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.Snippets;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps to a contract, in short, for both models at once. They are the same on every card, so made once. */
final class CardSteps {
    private final Edition edition;
    private final Words words;

    private CardSteps(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    static Content of(Edition edition, OfferId anyOffer, Snippets snippets) {
        var path = PagePath.of(edition.language(), anyOffer);
        return snippets.of("part/steps", new CardSteps(edition).all(path));
    }

    private CardPage.Steps all(PagePath path) {
        return new CardPage.Steps(
                Arrays.stream(ContractingStep.values()).map(this::step).toList(),
                Link.of(words.say("site.contracting.link"), path.hrefTo(GuidePage.CONTRACTING.in(edition.language()))));
    }

    private CardPage.Step step(ContractingStep step) {
        var models = Arrays.stream(CspModel.values())
                .filter(model -> !step.actors(model).isEmpty())
                .toList();
        return new CardPage.Step(
                only(models),
                words.name(step),
                actors(step, models),
                step.roles(edition.day()).isEmpty() ? List.of() : List.of(words.names(step.roles(edition.day()))),
                words.say("contracting." + step.code() + ".evidence"));
    }

    private static @Nullable String only(List<CspModel> models) {
        return models.size() == 1 ? "in-" + models.get(0).code() : null;
    }

    /** The same people in all models are named once. */
    private List<CardPage.Actors> actors(ContractingStep step, List<CspModel> models) {
        var each = models.stream()
                .map(model -> new CardPage.Actors("in-" + model.code(), words.names(step.actors(model))))
                .toList();
        var names = each.stream().map(CardPage.Actors::names).distinct().toList();
        return names.size() == 1 ? List.of(new CardPage.Actors(null, names.get(0))) : each;
    }
}
