package io.github.supportguide.site.guide;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Source;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the page about the sales models. */
public final class Models {
    private final Words words;
    private final Chapter chapter;

    public Models(Edition edition) {
        this.words = edition.words();
        this.chapter = new Chapter(edition, GuidePage.MODELS);
    }

    public PlannedPage plan() {
        return new PlannedPage(chapter.path(), this::article);
    }

    private Article article() {
        var sections = List.of(
                model(CspModel.DIRECT_BILL),
                model(CspModel.INDIRECT),
                chapter.section("support", Source.SEED),
                chapter.section("several", Source.REL),
                chapter.section("bought-directly", Source.BIL),
                chapter.section("restricted"),
                chapter.section("limits", Source.REL));
        return chapter.article(
                chapter.outline(sections, GuidePage.RESPONSIBILITIES, GuidePage.CONTRACTING, GuidePage.NOT_AVAILABLE),
                sections);
    }

    private Section model(CspModel model) {
        return chapter.section(model.code(), Source.REL)
                .after(words.text(model))
                .alongChain(chain(model));
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
