package io.github.supportguide.site.address;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where a page is: a folder for each part, and in the last one the page.
 *
 * @param folders from the root of the site; none for the root itself
 */
@ValueObject
public record PagePath(List<String> folders) implements Comparable<PagePath> {
    private static final String PAGE = "index.html";
    private static final int LONGEST = 255;

    /** The page that lets people choose a language. */
    public static final PagePath ROOT = new PagePath(List.of());

    /** @throws IdTooLong if a folder’s name is longer than a file system takes */
    public PagePath {
        folders = List.copyOf(folders);
        folders.forEach(PagePath::refuseTooLong);
    }

    private static void refuseTooLong(String folder) {
        if (folder.length() > LONGEST) {
            throw new IdTooLong(folder, LONGEST);
        }
    }

    /** A page that belongs to no offer and no publisher. */
    public static PagePath of(String... folders) {
        return new PagePath(Arrays.asList(folders));
    }

    public static PagePath of(String language, OfferId offer) {
        return new PagePath(Stream.concat(
                        Stream.of(language, "offers"),
                        Arrays.stream(offer.inPaths().split("/")))
                .toList());
    }

    public static PagePath of(String language, PublisherId publisher) {
        return of(language, "publishers", publisher.inPaths());
    }

    public static PagePath of(String language, OfferClass kind, CspModel model, Issue issue) {
        return of(language, "answers", kind.code(), model.code(), issue.code());
    }

    /** The same page in another language. */
    public PagePath in(String language) {
        var others = new ArrayList<>(folders);
        others.set(0, language);
        return new PagePath(others);
    }

    /** The file, with slashes, from the root of the site. */
    public String file() {
        return under(folders);
    }

    /** What stands in a link on this page to another one. */
    public String hrefTo(PagePath target) {
        var shared = sharedWith(target.folders);
        return "../".repeat(folders.size() - shared) + under(target.folders.subList(shared, target.folders.size()));
    }

    /** What stands in a link on this page to a section of another one. */
    public String hrefTo(PagePath target, Coded section) {
        return hrefTo(target, section.code());
    }

    public String hrefTo(PagePath target, String section) {
        return hrefTo(target) + "#" + section;
    }

    /** What stands in a link on this page to a file named from the root of the site. */
    public String hrefTo(String file) {
        var parts = List.of(file.split("/"));
        var shared = sharedWith(parts.subList(0, parts.size() - 1));
        return "../".repeat(folders.size() - shared) + String.join("/", parts.subList(shared, parts.size()));
    }

    private int sharedWith(List<String> others) {
        var shared = 0;
        while (shared < Math.min(folders.size(), others.size())
                && folders.get(shared).equals(others.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static String under(List<String> folders) {
        return folders.isEmpty() ? PAGE : String.join("/", folders) + "/" + PAGE;
    }

    @Override
    public int compareTo(PagePath other) {
        return file().compareTo(other.file());
    }
}
