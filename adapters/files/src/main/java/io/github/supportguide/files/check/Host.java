package io.github.supportguide.files.check;

import io.github.supportguide.offer.WebAddress;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a machine, as browsers understand it.
 *
 * @param name in lower case and readable letters, without port and without a dot at the end
 */
record Host(String name) {
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    /** Browsers take a name that ends so for the four numbers of an address, in whatever way they are written. */
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x\\p{XDigit}*");

    /** Ends of names that mean something else in every network. */
    private static final Set<String> INSIDE =
            Set.of("localhost", "localdomain", "local", "internal", "intranet", "private", "lan", "corp", "home");

    /** Cyrillic letters that nobody can tell from Latin ones. */
    private static final Pattern LATIN_TWINS = Pattern.compile("[\\u0430\\u0435\\u043E\\u0440\\u0441\\u0443\\u0445"
            + "\\u0456\\u0458\\u0455\\u04BB\\u0501\\u051B\\u051D\\u04CF-]{2,}");

    private static final Pattern ENDS_IN_LATIN = Pattern.compile("[a-z]$");

    static Host of(WebAddress url) {
        return ofName(PORT.matcher(authority(url.value())).replaceFirst(""));
    }

    /** What stands between the two slashes and the path. */
    private static String authority(String url) {
        var start = url.indexOf("//") + 2;
        var end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end);
    }

    static Host ofName(String name) {
        var lower = isPlain(name)
                ? name.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return new Host(bare.contains("xn--") ? IDN.toUnicode(bare, IDN.ALLOW_UNASSIGNED) : bare);
    }

    /** Whether it is reached only from inside a network, or not by a name at all. */
    boolean isPrivate() {
        var end = name.substring(name.lastIndexOf('.') + 1);
        return name.startsWith("[")
                || name.indexOf('.') < 0
                || NUMBER.matcher(end).matches()
                || INSIDE.contains(end)
                || name.endsWith(".home.arpa")
                || name.equals("home.arpa");
    }

    /** A name in one script is only suspicious if it ends in another. */
    boolean looksLikeAnother() {
        if (isPlain(name)) {
            return false;
        }
        var endsInLatin = ENDS_IN_LATIN.matcher(name).find();
        return Arrays.stream(name.split("\\."))
                .anyMatch(label -> Scripts.areSeveralIn(label)
                        || endsInLatin && LATIN_TWINS.matcher(label).matches());
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < 0x80);
    }

    /** The words that it is made of. */
    List<String> words() {
        return List.of(name.split("[.-]"));
    }
}
