package io.github.supportguide.site;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.site.output.Crew;
import io.github.supportguide.site.output.SiteFiles;
import io.github.supportguide.site.output.SiteFolder;
import io.github.supportguide.site.page.PlannedFile;
import java.nio.file.Path;
import java.util.List;
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
        var plan = new SitePlan(catalogue, options, templates);
        var pages = plan.pages().stream()
                .map(page -> new PlannedFile(
                        page.path().file(), () -> templates.page(page.page().get())));
        var everything = Stream.concat(plan.files(), pages).toList();
        new SiteFolder(folder).replaceBy(files -> write(everything, files));
    }

    private static void write(List<PlannedFile> everything, SiteFiles files) {
        Crew.forEach(everything, file -> files.write(file.path(), file.content().get()));
    }
}
