package io.github.supportguide.site.page;

import io.github.supportguide.site.address.PagePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the data of a page is: the files that say the same as the API. */
public final class TwinPath {
    private static final String FOLDER = "api/v1/";
    private static final Set<String> FOLDERS = Set.of("offers", "publishers", "answers");
    private static final Map<String, String> LISTS = Map.of(
            GuidePage.RESPONSIBILITIES.code(), "matrix",
            GuidePage.MODELS.code(), "models",
            GuidePage.CONTRACTING.code(), "contracting",
            GuidePage.ROLES.code(), "roles",
            GuidePage.NOTICES.code(), "notices");

    private TwinPath() {}

    /**
     * The file of a resource in one language.
     *
     * @param resource its path in the API
     * @param languages those of the site; the file of the first goes without its tag
     */
    public static String of(String resource, String language, List<String> languages) {
        return FOLDER + resource + (language.equals(languages.get(0)) ? "" : "." + language) + ".json";
    }

    /** The file that says what a page says; not every page has one. */
    public static Optional<String> of(PagePath page, List<String> languages) {
        var folders = page.folders();
        return folders.size() < 2
                ? Optional.empty()
                : resource(folders.subList(1, folders.size())).map(resource -> of(resource, folders.get(0), languages));
    }

    private static Optional<String> resource(List<String> folders) {
        if (folders.size() == 1) {
            return Optional.ofNullable(LISTS.get(folders.get(0)));
        }
        return FOLDERS.contains(folders.get(0)) ? Optional.of(String.join("/", folders)) : Optional.empty();
    }
}
