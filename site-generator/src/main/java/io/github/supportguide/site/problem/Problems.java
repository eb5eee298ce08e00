package io.github.supportguide.site.problem;

import io.github.supportguide.json.ProblemType;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.stream.Stream;

/** Makes the pages about the problems of the API in one edition. */
public final class Problems {
    private static final String FOLDER = "problems";

    private final Edition edition;
    private final Words words;
    private final PagePath list;

    public Problems(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.list = list(edition.language());
    }

    /** Where the list of them is. */
    public static PagePath list(String language) {
        return PagePath.of(language, FOLDER);
    }

    /** The list, and a page for each. */
    public Stream<PlannedPage> plan() {
        return Stream.concat(
                Stream.of(new PlannedPage(list, this::all)),
                Arrays.stream(ProblemType.values()).map(type -> new PlannedPage(path(type), () -> page(type))));
    }

    private ProblemListPage all() {
        return new ProblemListPage(
                frame(list, words.say("help.title")), ProblemList.of(words, type -> list.hrefTo(path(type))));
    }

    private ProblemPage page(ProblemType type) {
        var path = path(type);
        return new ProblemPage(
                frame(path, Explanation.title(type, words)), Explanation.of(type, words, path.hrefTo(list)));
    }

    private Frame frame(PagePath path, String title) {
        return edition.frame(path, title, words.say("help.description", title));
    }

    private PagePath path(ProblemType type) {
        return PagePath.of(edition.language(), FOLDER, type.code());
    }
}
