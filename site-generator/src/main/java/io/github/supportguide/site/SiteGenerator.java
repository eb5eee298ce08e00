package io.github.supportguide.site;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.site.output.Crew;
import io.github.supportguide.site.output.SiteFolder;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.PlannedPage;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/**
 * Writes the guide as a static site: pages that need no server, no script and no network. The same catalogue and
 * options give the same bytes.
 */
@PrimaryAdapter
public final class SiteGenerator {
    private final Catalogue catalogue;
    private final SiteOptions options;
    private final Crew crew;
    private final Templates templates = new Templates();

    public SiteGenerator(Catalogue catalogue, SiteOptions options) {
        this(catalogue, options, Crew.ofAllProcessors());
    }

    SiteGenerator(Catalogue catalogue, SiteOptions options, Crew crew) {
        this.catalogue = catalogue;
        this.options = options;
        this.crew = crew;
    }

    /** Writes the whole site or nothing, without telling anybody how far it is. */
    public SiteSize writeTo(Path folder) {
        return writeTo(folder, (pages, all) -> {});
    }

    /**
     * Writes the whole site or nothing. An earlier site there is replaced at the end, and stays if anything fails.
     *
     * @param folder need not exist; else it is empty or holds an earlier site. It becomes a link; what it leads to lies
     *     in a hidden folder beside it
     * @throws io.github.supportguide.site.output.SiteFolderInUse if it holds anything else
     * @throws io.github.supportguide.site.address.IdTooLong if an id is too long for a path
     * @throws io.github.supportguide.site.check.BrokenSite if a page would lead nowhere
     * @throws java.io.UncheckedIOException if something cannot be read or written
     */
    public SiteSize writeTo(Path folder, SiteProgress progress) {
        var plan = new SitePlan(catalogue, options, templates);
        var pages = plan.pages();
        var writing = new Writing(pages.size(), progress);
        var everything =
                Stream.concat(plan.files(), pages.stream().map(this::file)).toList();
        new SiteFolder(folder).replaceBy(files -> writing.write(everything, files, crew));
        return writing.size();
    }

    private PlannedFile file(PlannedPage page) {
        return new PlannedFile(
                page.path().file(), () -> templates.page(page.page().get()));
    }
}
