package io.github.supportguide.site.guide;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.Page;
import io.github.supportguide.site.page.Phrase;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.List;

/** The way in: each language, in its own words. */
public record ChooserPage(
        String lang,
        String title,
        String description,
        String stylesheet,
        String icon,
        List<String> robots,
        List<Phrase> notes,
        List<Choice> choices)
        implements Page {

    /** One language. */
    public record Choice(String title, String lead, Link link) {}

    public static PlannedPage plan(List<Edition> editions) {
        return new PlannedPage(PagePath.ROOT, () -> of(editions));
    }

    private static ChooserPage of(List<Edition> editions) {
        var first = editions.get(0);
        return new ChooserPage(
                first.language(),
                title(first),
                first.say("site.home.lead"),
                PagePath.ROOT.hrefTo(Asset.STYLESHEET.path()),
                PagePath.ROOT.hrefTo(Asset.ICON.path()),
                forPartners(first) ? List.of("noindex") : List.of(),
                editions.stream()
                        .filter(ChooserPage::forPartners)
                        .map(ChooserPage::note)
                        .toList(),
                editions.stream().map(ChooserPage::choice).toList());
    }

    private static boolean forPartners(Edition edition) {
        return edition.audience() != Audience.PUBLIC;
    }

    private static Phrase note(Edition edition) {
        return new Phrase(edition.say("site.frame.partners-only"), edition.language());
    }

    private static Choice choice(Edition edition) {
        var language = edition.language();
        return new Choice(
                title(edition),
                edition.say("site.home.lead"),
                new Link(
                        Words.orEnglish(language).say("site.language"),
                        PagePath.ROOT.hrefTo(PagePath.of(language)),
                        language));
    }

    private static String title(Edition edition) {
        return edition.phrase(edition.catalogue().settings().title()).text();
    }

    @Override
    public String template() {
        return "chooser";
    }
}
