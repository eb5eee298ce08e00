package io.github.supportguide.site.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a script reads: one call, with texts that cannot end it, whatever they hold. */
final class Script {
    private static final String HEX = "\\u%04x";

    private Script() {}

    /** A file that hands its content over to the script of the page. */
    static byte[] file(String name, String content) {
        return "supportguide.index(%s,%s);\n".formatted(text(name), content).getBytes(StandardCharsets.UTF_8);
    }

    static String texts(Collection<String> texts) {
        return list(texts.stream().map(Script::text).toList());
    }

    static String list(Collection<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /** @param values by their names, each written already */
    static String object(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> text(value.getKey()) + ":" + value.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String text(String text) {
        var literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(letter -> append(literal, letter));
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, int letter) {
        if (letter == '"' || letter == '\\') {
            literal.append('\\').append((char) letter);
        } else if (endsSomething(letter)) {
            literal.append(HEX.formatted(letter));
        } else {
            literal.appendCodePoint(letter);
        }
    }

    private static boolean endsSomething(int letter) {
        return letter < ' '
                || letter == '<'
                || letter == 0x2028
                || letter == 0x2029
                || Character.getType(letter) == Character.SURROGATE;
    }
}
