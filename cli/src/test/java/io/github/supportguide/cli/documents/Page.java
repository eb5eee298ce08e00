package io.github.supportguide.cli.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page in Markdown, by its path from the top of the project. */
record Page(Path path) {
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");

    /** Its text without blocks of code. */
    String prose() {
        return FENCED.matcher(text()).replaceAll("");
    }

    private String text() {
        try {
            return Files.readString(OurFiles.ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands behind an option in its commands, with commas between. */
    Stream<String> behind(String option) {
        return Pattern.compile("(?<= )" + option + "'?([\\w/*,-]+)")
                .matcher(text())
                .results()
                .flatMap(names -> Stream.of(names.group(1).split(",")));
    }

    /** What stands in the font of code within its text. */
    Stream<String> names() {
        return CODE.matcher(prose()).results().map(name -> name.group(1));
    }

    /** Where its links lead within the project. */
    Stream<String> links() {
        return LINK.matcher(CODE.matcher(prose()).replaceAll("x"))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"));
    }

    boolean leadsSomewhere(String target) {
        var parts = target.split("#", 2);
        var there = parts[0].isEmpty() ? path : path.resolveSibling(parts[0]).normalize();
        return Files.exists(OurFiles.ROOT.resolve(there)) && (parts.length == 1 || new Page(there).has(parts[1]));
    }

    private boolean has(String anchor) {
        return Stream.concat(
                        HEADING.matcher(prose()).results().map(heading -> anchor(heading.group(1))),
                        ANCHOR.matcher(prose()).results().map(id -> id.group(1)))
                .anyMatch(anchor::equals);
    }

    /** How hosts of code call a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
