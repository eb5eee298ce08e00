package io.github.supportguide.site.guide;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Makes the page about the sales models. */
public final class Models {
    private final Edition edition;
    private final Words words;

    public Models(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    public PlannedPage plan() {
        var path = GuidePage.MODELS.in(edition.language());
        return new PlannedPage(
                path,
                () -> new ModelsPage(
                        edition.frame(path, words.say("guide.models.title")),
                        Arrays.stream(CspModel.values()).map(this::model).toList()));
    }

    private ModelsPage.Model model(CspModel model) {
        return new ModelsPage.Model(
                model.code(),
                words.name(model),
                words.text(model),
                words.say("guide.models.chain." + model.code()),
                chain(model));
    }

    private List<String> chain(CspModel model) {
        var parties = new ArrayList<Party>();
        parties.add(Party.CUSTOMER);
        parties.addAll(model.partners());
        parties.add(Party.MICROSOFT);
        Collections.reverse(parties);
        return parties.stream().map(words::name).toList();
    }
}
