package io.github.supportguide.site;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.ContentSecurityPolicy;
import io.github.supportguide.site.page.Page;
import io.github.supportguide.site.problem.Sheets;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/**
 * The pages about the problems of the API for a server that hands them out itself, under {@code /problems/}. They need
 * no script, no other server and no site beside them. Cheap to make, and safe to share between threads.
 */
@PrimaryAdapter
public final class ProblemPages {
    /** What has to be sent with them as {@code Content-Security-Policy}. */
    public static final String POLICY = ContentSecurityPolicy.WITH_SHEETS;

    private static final Templates TEMPLATES = new Templates();

    private static final Map<String, ServedFile> BESIDE = Map.of(
            Sheets.name(Asset.STYLESHEET), new ServedFile("text/css; charset=utf-8", Asset.STYLESHEET.content()),
            Sheets.name(Asset.ICON), new ServedFile("image/svg+xml", Asset.ICON.content()));

    private final Catalogue catalogue;
    private final Optional<String> site;

    /** @param site where the whole guide is on the web, such as {@code https://guide.example/support}, if it is anywhere */
    public ProblemPages(Catalogue catalogue, Optional<String> site) {
        this.catalogue = catalogue;
        this.site = site.map(SiteOptions::base);
    }

    /**
     * What is at {@code /problems/{name}}, if anything is.
     *
     * @param name the code of a problem or the file of a style; nothing for the list of all problems
     * @param language as a BCP 47 tag; English stands in for those that we do not speak
     */
    public Optional<ServedFile> at(String name, String language) {
        var sheets = new Sheets(catalogue, site, Words.orEnglish(language));
        return name.isEmpty()
                ? Optional.of(page(sheets.list()))
                : type(name).map(sheets::of).map(this::page).or(() -> Optional.ofNullable(BESIDE.get(name)));
    }

    private static Optional<ProblemType> type(String code) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    private ServedFile page(Page page) {
        return new ServedFile("text/html; charset=utf-8", TEMPLATES.page(page));
    }
}
