package io.github.supportguide.site.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out where links lead: to a file, from the root of the site, and after a {@code #} to a section of it. */
final class Target {
    private Target() {}

    /** Empty if the link leads out of the site. */
    static Optional<String> of(String page, String link) {
        return leavesSite(link) ? Optional.empty() : Optional.of(from(page, decoded(withoutQuery(link))));
    }

    /** What every link begins with that leads from a page to the folder of its language or beyond. */
    static String upToTheLanguage(String page) {
        var folders = page.chars().filter(letter -> letter == '/').count();
        return folders < 2 ? "../" : "../".repeat((int) folders - 1);
    }

    /** The first folder of a page. */
    static String languageOf(String page) {
        return page.substring(0, page.indexOf('/') + 1);
    }

    static String file(String target) {
        var hash = target.indexOf('#');
        return hash < 0 ? target : target.substring(0, hash);
    }

    /** The id of the section, or nothing for the whole file. */
    static String section(String target) {
        var hash = target.indexOf('#');
        return hash < 0 ? "" : target.substring(hash + 1);
    }

    private static boolean leavesSite(String link) {
        for (int at = 0; at < link.length(); at++) {
            switch (link.charAt(at)) {
                case ':' -> {
                    return true;
                }
                case '/', '?', '#' -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private static String withoutQuery(String link) {
        var query = link.indexOf('?');
        var hash = link.indexOf('#');
        if (query < 0 || hash >= 0 && hash < query) {
            return link;
        }
        return link.substring(0, query) + (hash < 0 ? "" : link.substring(hash));
    }

    private static String decoded(String link) {
        try {
            return link.indexOf('%') < 0 ? link : URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    /** A path that does not lead into the site comes out as no file of it. */
    private static String from(String page, String link) {
        if (link.isEmpty() || link.startsWith("#")) {
            return page + link;
        }
        if (link.startsWith("/")) {
            return link;
        }
        var folder = page.lastIndexOf('/');
        var start = link.startsWith("./") ? 2 : 0;
        while (folder >= 0 && link.startsWith("../", start)) {
            folder = page.lastIndexOf('/', folder - 1);
            start += 3;
        }
        return page.substring(0, folder + 1).concat(link.substring(start));
    }
}
