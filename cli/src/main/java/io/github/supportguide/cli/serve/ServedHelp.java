package io.github.supportguide.cli.serve;

import io.github.supportguide.api.HelpPages;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.site.ProblemPages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The site’s pages about problems, handed out by the API for whoever follows the type of one. */
final class ServedHelp implements HelpPages {
    private final LiveCatalogue live;
    private final Optional<String> site;
    private volatile @Nullable Made made;

    /** @param site where the whole guide is on the web, if it is anywhere */
    ServedHelp(LiveCatalogue live, Optional<String> site) {
        this.live = live;
        this.site = site;
    }

    @Override
    public Optional<HelpPage> at(String name, String language) {
        return pages().at(name, language)
                .map(file -> new HelpPage(file.mediaType(), ProblemPages.POLICY, file.content()));
    }

    /** They name the catalogue, so another catalogue has others. */
    private ProblemPages pages() {
        var catalogue = live.now().catalogue();
        var known = made;
        if (known == null || known.of() != catalogue) {
            known = new Made(catalogue, new ProblemPages(catalogue, site));
            made = known;
        }
        return known.pages();
    }

    private record Made(Catalogue of, ProblemPages pages) {}
}
