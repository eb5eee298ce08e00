package io.github.supportguide.site.guide;

import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.site.answer.Grounds;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.Optional;

/** Makes the page about the steps to a contract. */
public final class Contracting {
    private final Edition edition;
    private final Words words;

    public Contracting(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    public PlannedPage plan() {
        var path = GuidePage.CONTRACTING.in(edition.language());
        return new PlannedPage(
                path,
                () -> new ContractingPage(
                        edition.frame(path, words.say("guide.contracting.title")),
                        Arrays.stream(CspModel.values()).map(this::model).toList()));
    }

    private ContractingPage.Model model(CspModel model) {
        return new ContractingPage.Model(
                model.code(),
                words.name(model),
                ContractingStep.pathFor(model).stream()
                        .map(step -> step(model, step))
                        .toList());
    }

    private ContractingPage.Step step(CspModel model, ContractingStep step) {
        return new ContractingPage.Step(
                model.code() + "-" + step.code(),
                words.name(step),
                words.text(step),
                words.names(step.actors(model)),
                Optional.of(step.roles(edition.day())).filter(roles -> !roles.isEmpty()).map(words::names).stream()
                        .toList(),
                words.say("contracting." + step.code() + ".evidence"),
                new Grounds(words).readings(step.sources()));
    }
}
