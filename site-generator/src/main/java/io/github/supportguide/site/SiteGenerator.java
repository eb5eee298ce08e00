package io.github.supportguide.site;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.site.output.Crew;
import io.github.supportguide.site.output.SiteFiles;
import io.github.supportguide.site.output.SiteFolder;
import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.PlannedPage;
import java.nio.file.Path;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/**
 * Writes the guide as a static site: pages that need no server, no script and no network. The same catalogue and
 * options give the same bytes.
 */
@PrimaryAdapter
public final class SiteGenerator {
    private final Catalogue catalogue;
    private final SiteOptions options;
    private final Templates templates = new Templates();

    public SiteGenerator(Catalogue catalogue, SiteOptions options) {
        this.catalogue = catalogue;
        this.options = options;
    }

    /**
     * Writes the whole site or nothing. An earlier site there is replaced at the end, and stays if anything fails.
     *
     * @param folder need not exist; else it is empty or holds an earlier site
     * @throws io.github.supportguide.site.output.SiteFolderInUse if it holds anything else
     * @throws io.github.supportguide.site.address.IdTooLong if an id is too long for a path
     * @throws java.io.UncheckedIOException if something cannot be read or written
     */
    public void writeTo(Path folder) {
        var pages = new SitePlan(catalogue, options, templates).pages();
        new SiteFolder(folder).replaceBy(files -> write(pages, files));
    }

    private void write(List<PlannedPage> pages, SiteFiles files) {
        Asset.all().forEach(asset -> files.write(asset.path(), asset.content()));
        Crew.forEach(
                pages,
                page -> files.write(
                        page.path().file(), templates.page(page.page().get())));
    }
}
