package io.github.supportguide.cli.due;

import java.nio.charset.StandardCharsets;

/**
 * The lines of an iCalendar file (RFC 5545): ended by CRLF, folded at 75 octets but never within a character, texts
 * escaped.
 *
 * <p>Our own, for it is all we need of the format: the small library for it (biweekly) would bring a megabyte, the big
 * one (ical4j) five libraries more and a logger. Our tests read what we write by biweekly.
 */
final class CalendarLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** @param value taken as it is: a date, an identifier, a word of the format */
    CalendarLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** @param text anything people write; line ends stay line ends */
    CalendarLines addText(String name, String text) {
        return add(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\\n")
                        .replace("\n", "\\n")
                        .replace("\r", "\\n"));
    }

    private void fold(String line) {
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var written = Character.toString(character);
            var size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.append(written);
            octets += size;
        }
        lines.append(END);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
