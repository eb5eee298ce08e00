package io.github.supportguide.offer;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A telephone number as people write it.
 *
 * @param value digits with {@code +} at most in front, blanks, {@code ( ) . - /} between, and perhaps an extension
 *     ({@code ext. 12}, {@code x12}, {@code #12}); 3 to 40 characters
 */
@ValueObject
public record PhoneNumber(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("(?<number>\\+?[0-9(][0-9 ()./-]*[0-9)])( ?(ext\\.? ?|x|#)(?<extension>[0-9]{1,8}))?");
    private static final Pattern SOME_DIGIT = Pattern.compile("[0-9]");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    public PhoneNumber {
        Objects.requireNonNull(value, "value");
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a telephone number");
        }
    }

    /** Empty if the text is no telephone number. */
    public static Optional<PhoneNumber> parse(String text) {
        return isOne(text) ? Optional.of(new PhoneNumber(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        var parts = SHAPE.matcher(text);
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && parts.matches()
                && SOME_DIGIT.matcher(digits(parts)).find();
    }

    /** What stands in a link after {@code tel:}, by RFC 3966. */
    public String dialled() {
        var parts = SHAPE.matcher(value);
        parts.matches();
        var number = digits(parts);
        var extension = parts.group("extension");
        return extension == null ? number : number + ";ext=" + extension;
    }

    private static String digits(Matcher parts) {
        return withoutTrunkZero(parts.group("number")).replaceAll("[^0-9+]", "");
    }

    /** The zero in {@code +44 (0)20} is only dialled inside the country. */
    private static String withoutTrunkZero(String number) {
        return number.startsWith("+") ? number.replace("(0)", "") : number;
    }

    @Override
    public String toString() {
        return value;
    }
}
