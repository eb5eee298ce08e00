package io.github.supportguide.site.web;

/** What may stand in XML. */
final class Xml {
    private Xml() {}

    /** A text as it stands in an element or attribute; what XML cannot hold is left out. */
    static String text(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xml::isAllowed).forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&#34;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(character);
        }
    }

    private static boolean isAllowed(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000
                || character == '\n'
                || character == '\t';
    }
}
