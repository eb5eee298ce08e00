package io.github.supportguide.offer;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/** One part of an id: kept as the marketplace spells it, compared without regard to case. */
@ValueObject
final class IdPart implements Comparable<IdPart> {
    private static final int LONGEST = 100;
    private static final int DOTTED_CAPITAL_I = 0x130;
    private static final int DOTLESS_SMALL_I = 0x131;
    private static final String SAFE_BUT_DOTS = "abcdefghijklmnopqrstuvwxyz0123456789_-";

    private final String text;
    private final String folded;

    private IdPart(String text) {
        this.text = text;
        var lower = foldCase(text);
        this.folded = lower.equals(text) ? text : lower;
    }

    static IdPart of(String text) {
        fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.code());
        });
        return new IdPart(text);
    }

    static Optional<IdFault> fault(String text) {
        if (text.isEmpty()) {
            return Optional.of(IdFault.EMPTY);
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Optional.of(IdFault.TOO_LONG);
        }
        if (text.indexOf('/') >= 0) {
            return Optional.of(IdFault.SLASH);
        }
        if (text.codePoints().anyMatch(IdPart::isInvisible)) {
            return Optional.of(IdFault.INVISIBLE);
        }
        return isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length()))
                ? Optional.of(IdFault.OUTER_BLANK)
                : Optional.empty();
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * The part as it stands in paths of files and pages: lower case, and every character but {@code a-z 0-9 . _ -} as
     * {@code ~} and two hex digits for each of its UTF-8 bytes; so are the dots of a part that would end in one.
     */
    String inPaths() {
        var safe = folded.endsWith(".") ? SAFE_BUT_DOTS : SAFE_BUT_DOTS + ".";
        var path = new StringBuilder();
        for (var unit : folded.getBytes(StandardCharsets.UTF_8)) {
            if (safe.indexOf(unit) >= 0) {
                path.append((char) unit);
            } else {
                path.append('~').append(HexFormat.of().toHexDigits(unit));
            }
        }
        return path.toString();
    }

    /** Without regard to case, letter by letter, the same in every country. */
    private static String foldCase(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().map(IdPart::foldCase).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The Turkish letters are letters of their own; they only look like the case of another. */
    private static int foldCase(int letter) {
        return letter == DOTTED_CAPITAL_I || letter == DOTLESS_SMALL_I
                ? letter
                : Character.toLowerCase(Character.toUpperCase(letter));
    }

    @Override
    public int compareTo(IdPart other) {
        return folded.compareTo(other.folded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdPart part && folded.equals(part.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
