package io.github.supportguide.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads each page once on its way to the disk, and at the end looks whether everything is there that the pages lead to.
 * It remembers places, not links, so many pages need little memory. Safe to use from any thread.
 */
public final class LinkCheck {
    /** Each place that is led to, with a page that leads there. */
    private final Map<String, String> sought = new ConcurrentHashMap<>();

    /** Links that lead to the same place from all pages that lie alike: most links of most pages. */
    private final Map<String, Set<String>> alike = new ConcurrentHashMap<>();

    private final Flaws flaws = new Flaws();

    /** @param file from the root of the site; only pages are read */
    public void read(String file, byte[] content) {
        if (file.endsWith(".html")) {
            read(file, Marks.in(content));
        }
    }

    private void read(String page, Marks marks) {
        var ids = ids(page, marks.ids());
        var upToTheLanguage = Target.upToTheLanguage(page);
        var known =
                alike.computeIfAbsent(Target.languageOf(page) + upToTheLanguage, any -> ConcurrentHashMap.newKeySet());
        for (var link : marks.links()) {
            if (link.startsWith(upToTheLanguage) ? known.add(link) : !isSectionThere(link, ids)) {
                Target.of(page, link).ifPresent(target -> seek(target, page, ids));
            }
        }
    }

    private static boolean isSectionThere(String link, Set<String> ids) {
        return link.startsWith("#") && isThere(Target.section(link), ids);
    }

    private Set<String> ids(String page, List<String> ids) {
        var unique = new HashSet<String>();
        for (var id : ids) {
            if (!unique.add(id)) {
                flaws.add(new Flaw(Flaw.Kind.DOUBLE_ID, page, id));
            }
        }
        return unique;
    }

    private void seek(String target, String page, Set<String> ids) {
        if (!isIn(page, target)) {
            seek(target, page);
        } else if (!isThere(Target.section(target), ids)) {
            flaws.add(dead(page, target));
        }
    }

    private static boolean isIn(String page, String target) {
        return target.startsWith(page) && (target.length() == page.length() || target.charAt(page.length()) == '#');
    }

    private static boolean isThere(String section, Set<String> ids) {
        return section.isEmpty() || ids.contains(section);
    }

    private void seek(String target, String page) {
        var first = sought.get(target);
        if (first == null || first.compareTo(page) > 0) {
            sought.merge(target, page, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
    }

    private static Flaw dead(String page, String target) {
        return new Flaw(Flaw.Kind.DEAD_LINK, page, target);
    }

    /**
     * Looks at the end.
     *
     * @param exists whether a file has been written
     * @param content reads one again; asked only for those in which a section is sought
     * @throws BrokenSite if anything is missing, or an id stands twice in a page
     */
    public void finish(Predicate<String> exists, Function<String, byte[]> content) {
        sought.forEach((target, page) -> {
            if (!exists.test(Target.file(target))) {
                flaws.add(dead(page, target));
            }
        });
        sectionsByFile(exists).entrySet().parallelStream()
                .forEach(file -> seekSections(file.getValue(), Marks.in(content.apply(file.getKey()))));
        flaws.refuse();
    }

    private Map<String, List<String>> sectionsByFile(Predicate<String> exists) {
        return sought.keySet().stream()
                .filter(target -> target.indexOf('#') >= 0 && exists.test(Target.file(target)))
                .collect(Collectors.groupingBy(Target::file));
    }

    private void seekSections(List<String> targets, Marks marks) {
        var ids = new HashSet<>(marks.ids());
        targets.stream()
                .filter(target -> !isThere(Target.section(target), ids))
                .forEach(target -> flaws.add(dead(Objects.requireNonNull(sought.get(target)), target)));
    }
}
