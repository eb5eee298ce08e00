package io.github.supportguide.site.problem;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.Page;
import io.github.supportguide.site.page.Sheet;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.Optional;

/** Makes the pages about problems in one language for a server that has them under {@code /problems/}. */
public final class Sheets {
    private final Catalogue catalogue;
    private final Optional<String> site;
    private final Words words;

    /** @param site where the whole guide is on the web, if it is anywhere */
    public Sheets(Catalogue catalogue, Optional<String> site, Words words) {
        this.catalogue = catalogue;
        this.site = site;
        this.words = words;
    }

    public Page list() {
        return new ProblemListSheet(
                sheet(words.say("help.title"), ProblemType.HELP), ProblemList.of(words, type -> address(path(type))));
    }

    public Page of(ProblemType type) {
        return new ProblemSheet(
                sheet(Explanation.title(type, words), path(type)),
                Explanation.of(type, words, address(ProblemType.HELP)));
    }

    /** What the file of an asset is called there. */
    public static String name(Asset asset) {
        return asset.path().substring(asset.path().lastIndexOf('/') + 1);
    }

    private Sheet sheet(String title, String path) {
        return Sheet.of(
                catalogue.settings().title(),
                words,
                title,
                words.say("help.description", title),
                ProblemType.HELP + name(Asset.STYLESHEET),
                ProblemType.HELP + name(Asset.ICON),
                site.map(base -> base + "/" + words.languageTag() + "/index.html"),
                otherLanguages(path));
    }

    private List<Link> otherLanguages(String path) {
        return Words.spoken().stream()
                .filter(language -> !language.equals(words.languageTag()))
                .map(Words::orEnglish)
                .map(other -> new Link(other.say("site.language"), address(path, other), other.languageTag()))
                .toList();
    }

    private static String path(ProblemType type) {
        return type.address();
    }

    private String address(String path) {
        return address(path, words);
    }

    private static String address(String path, Words language) {
        return path + "?language=" + language.languageTag();
    }
}
