package io.github.supportguide.site.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A place within the site.
 *
 * @param file from the root of the site
 * @param section the id in it, or nothing for the whole
 */
record Target(String file, String section) {

    /** Where a link leads, unless out of the site. */
    static Optional<Target> of(String page, String link) {
        var hash = link.indexOf('#');
        var path = hash < 0 ? link : link.substring(0, hash);
        var section = hash < 0 ? "" : decoded(link.substring(hash + 1));
        return leavesSite(path)
                ? Optional.empty()
                : Optional.of(new Target(file(page, decoded(withoutQuery(path))), section));
    }

    private static boolean leavesSite(String path) {
        var colon = path.indexOf(':');
        return colon > 0 && path.lastIndexOf('/', colon) < 0 && path.lastIndexOf('?', colon) < 0;
    }

    private static String withoutQuery(String path) {
        var mark = path.indexOf('?');
        return mark < 0 ? path : path.substring(0, mark);
    }

    /** A path that does not lead into the site comes out as no file of it. */
    private static String file(String page, String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return path.isEmpty() ? page : path;
        }
        var folder = page.lastIndexOf('/');
        var start = path.startsWith("./") ? 2 : 0;
        while (path.startsWith("../", start) && folder >= 0) {
            folder = page.lastIndexOf('/', folder - 1);
            start += 3;
        }
        return page.substring(0, folder + 1) + path.substring(start);
    }

    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public String toString() {
        return section.isEmpty() ? file : file + "#" + section;
    }
}
