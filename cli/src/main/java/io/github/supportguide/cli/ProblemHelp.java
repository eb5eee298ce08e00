package io.github.supportguide.cli;

import io.github.supportguide.api.HelpPages;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.site.ProblemPages;
import java.util.Optional;

/**
 * The site’s pages about problems, for the API to hand out.
 *
 * @param site where the whole guide is on the web, if it is anywhere
 */
record ProblemHelp(LiveCatalogue live, Optional<String> site) implements HelpPages {

    @Override
    public Optional<HelpPage> at(String name, String language) {
        return new ProblemPages(live.now().catalogue(), site)
                .at(name, language)
                .map(file -> new HelpPage(file.mediaType(), ProblemPages.POLICY, file.content()));
    }
}
