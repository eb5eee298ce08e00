package io.github.supportguide.site.web;

/** What may stand in Markdown. */
final class Markdown {
    private static final String MEANINGFUL = "\\`*_[]<>&";

    private Markdown() {}

    /** A text as it stands in a line, without meaning to Markdown. */
    static String text(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            escaped.append(MEANINGFUL.indexOf(character) >= 0 ? "\\" : "");
            escaped.append(Character.isISOControl(character) ? " " : Character.toString(character));
        });
        return escaped.toString();
    }
}
