package io.github.supportguide.site.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a script reads: one call, with texts that cannot end it, whatever they hold. */
final class Script {
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
        for (var at = 0; at < text.length(); at++) {
            append(literal, text, at);
        }
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, String text, int at) {
        var unit = text.charAt(at);
        if (unit == '"' || unit == '\\') {
            literal.append('\\').append(unit);
        } else if (endsSomething(unit) || isHalf(text, at)) {
            literal.append("\\u").append(HexFormat.of().toHexDigits(unit));
        } else {
            literal.append(unit);
        }
    }

    private static boolean endsSomething(char unit) {
        return unit < ' ' || unit == '<' || unit == '\u2028' || unit == '\u2029';
    }

    /** Half a character cannot be written. */
    private static boolean isHalf(String text, int at) {
        return Character.isSurrogate(text.charAt(at))
                && Character.charCount(text.codePointAt(at)) == 1
                && (at == 0 || Character.charCount(text.codePointAt(at - 1)) == 1);
    }
}
