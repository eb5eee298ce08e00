package io.github.supportguide.site.guide;

import io.github.supportguide.contracting.ContractingPath;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.answer.Grounds;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the page about the steps to a contract. */
public final class Contracting {
    private final Edition edition;
    private final Words words;
    private final Chapter chapter;

    public Contracting(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.chapter = new Chapter(edition, GuidePage.CONTRACTING);
    }

    public PlannedPage plan() {
        return new PlannedPage(chapter.path(), this::page);
    }

    private ContractingPage page() {
        var models = Arrays.stream(CspModel.values()).map(this::model).toList();
        var after = List.of(chapter.section("after"), chapter.section("open"));
        var here = Stream.concat(
                        models.stream().map(model -> Link.of(model.name(), "#" + model.id())),
                        after.stream().map(section -> Link.of(section.heading(), "#" + section.id())))
                .toList();
        var elsewhere = chapter.outline(List.of(), GuidePage.ROLES, GuidePage.NOT_AVAILABLE, GuidePage.RESPONSIBILITIES)
                .elsewhere();
        return new ContractingPage(chapter.frame(), new Outline(here, elsewhere), models, after);
    }

    private ContractingPage.Model model(CspModel model) {
        var path = ContractingPath.of(model, edition.day());
        return new ContractingPage.Model(
                model.code(),
                words.name(model),
                shares(path),
                path.steps().stream().map(step -> step(model, step)).toList());
    }

    private Table shares(ContractingPath path) {
        return Table.of(
                chapter.say("shares.caption", words.name(path.model())),
                chapter.columns("shares", "party", "steps"),
                path.actors().stream().map(party -> share(path, party)).toList());
    }

    private Table.Row share(ContractingPath path, Party party) {
        return Table.Row.of(
                null,
                words.name(party),
                Table.Cell.linking(path.stepsOf(party).steps().stream()
                        .map(step -> Link.of(
                                chapter.say(
                                        "shares.step",
                                        String.valueOf(path.steps().indexOf(step) + 1),
                                        words.name(step.what())),
                                "#" + anchor(path.model(), step.what())))
                        .toList()));
    }

    private static String anchor(CspModel model, ContractingStep step) {
        return model.code() + "-" + step.code();
    }

    private ContractingPage.Step step(CspModel model, ContractingPath.Step taken) {
        var step = taken.what();
        return new ContractingPage.Step(
                anchor(model, step),
                words.name(step),
                words.text(step),
                words.names(taken.actors()),
                taken.roles().isEmpty() ? List.of() : List.of(words.names(taken.roles())),
                words.say("contracting." + step.code() + ".evidence"),
                new Grounds(words).readings(step.sources()));
    }
}
