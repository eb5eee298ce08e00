package io.github.supportguide.site.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page leads to, and what in it can be led to: the values of {@code href}, {@code src} and {@code id}. Only for
 * what our templates write: attributes stand in double quotes, and nothing else in a tag holds any.
 *
 * @param links as they stand there
 */
record Marks(List<String> links, List<String> ids) {

    static Marks in(byte[] html) {
        var marks = new Marks(new ArrayList<>(), new ArrayList<>());
        marks.read(html);
        return marks;
    }

    private void read(byte[] html) {
        var at = find(html, '<', 0);
        while (at < html.length - 1) {
            var end = at + 1;
            if (isLetter(html[at + 1])) {
                end = isRaw(html, at) ? find(html, "</", readTag(html, end)) : readTag(html, end);
            } else if (startsWith(html, at, "<!--")) {
                end = find(html, "-->", at);
            }
            at = find(html, '<', end);
        }
    }

    /** Returns where the tag ends. */
    private int readTag(byte[] html, int start) {
        var at = start;
        while (at < html.length && html[at] != '>') {
            if (html[at] == '"') {
                var close = find(html, '"', at + 1);
                readValue(html, at, close);
                at = close;
            }
            at++;
        }
        return at;
    }

    private void readValue(byte[] html, int open, int close) {
        if (isNamed(html, open, "href") || isNamed(html, open, "src")) {
            links.add(text(html, open + 1, close));
        } else if (isNamed(html, open, "id")) {
            ids.add(text(html, open + 1, close));
        }
    }

    /** What is no markup inside. */
    private static boolean isRaw(byte[] html, int at) {
        return startsWith(html, at, "<script") || startsWith(html, at, "<style");
    }

    private static boolean isNamed(byte[] html, int quote, String name) {
        var start = quote - 1 - name.length();
        return html[quote - 1] == '=' && html[start - 1] <= ' ' && startsWith(html, start, name);
    }

    private static boolean startsWith(byte[] html, int at, String text) {
        if (at + text.length() > html.length) {
            return false;
        }
        for (int letter = 0; letter < text.length(); letter++) {
            if (html[at + letter] != text.charAt(letter)) {
                return false;
            }
        }
        return true;
    }

    private static int find(byte[] html, char letter, int from) {
        var at = from;
        while (at < html.length && html[at] != letter) {
            at++;
        }
        return at;
    }

    private static int find(byte[] html, String text, int from) {
        var at = find(html, text.charAt(0), from);
        while (at < html.length && !startsWith(html, at, text)) {
            at = find(html, text.charAt(0), at + 1);
        }
        return at;
    }

    private static boolean isLetter(byte letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static String text(byte[] html, int from, int to) {
        var text = new String(html, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#34;", "\"")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }
}
