package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import java.util.Optional;
import java.util.regex.Pattern;

/** Characters that nobody sees, or that are no characters. */
final class Unseen {
    /** Control characters but line ends and tabs, those that turn the direction of writing, and halves of letters. */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");

    /** Joiners that are part of the spelling, after letters of some scripts and within a pictograph; and the controls. */
    private static final Pattern NOT_MEANT = Pattern.compile(CONTROLS.pattern()
            + "|[\\p{So}\\p{Sk}\\p{Mn}\\p{Mc}\\p{IsArabic}\\p{IsSyriac}\\p{IsMongolian}\\p{IsDevanagari}\\p{IsBengali}"
            + "\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}\\p{IsMalayalam}"
            + "\\p{IsSinhala}\\p{IsKhmer}\\p{IsMyanmar}][\\u200C\\u200D]");

    /** Format characters but the visible signs among them; and blanks and fillers that take no place. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0"
                    + "&&[^\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\x{110BD}\\x{110CD}]]");

    /** No characters now or ever, and UTF-8 that was read as Latin letters. */
    private static final Pattern BROKEN = Pattern.compile("[\\uFFFD\\p{Co}\\uFDD0-\\uFDEF\\x{40000}-\\x{DFFFF}]"
            + "|[\\uFFFE\\uFFFF\\x{1FFFE}\\x{1FFFF}\\x{2FFFE}\\x{2FFFF}\\x{3FFFE}\\x{3FFFF}]"
            + "|[\\u00C2\\u00C3][\\u0080-\\u00BF]|\\u00E2\\u20AC[\\u0080-\\u00BF\\u2018-\\u2122]");

    private Unseen() {}

    static Optional<Flaw> controls(String text) {
        return CONTROLS.matcher(text).find() ? Optional.of(Flaw.of(FindingRule.BAD_TEXT)) : Optional.empty();
    }

    static Optional<Flaw> invisible(String text) {
        return INVISIBLE
                .matcher(NOT_MEANT.matcher(text).replaceAll(""))
                .results()
                .findFirst()
                .map(found -> Flaw.of(FindingRule.INVISIBLE_TEXT, name(found.group())));
    }

    static Optional<Flaw> broken(String text) {
        return BROKEN.matcher(text)
                .results()
                .findFirst()
                .map(found -> Flaw.of(FindingRule.BROKEN_TEXT, Excerpt.around(text, found)));
    }

    /** Such as {@code U+200B ZERO WIDTH SPACE}. */
    static String name(String character) {
        var codePoint = character.codePointAt(0);
        return "U+%04X %s".formatted(codePoint, Character.getName(codePoint));
    }
}
