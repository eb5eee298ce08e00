package io.github.supportguide.offer;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One mailbox, such as {@code help@contoso.example}.
 *
 * @param value at most 254 characters, without anything that a {@code mailto:} link would take for more than the
 *     mailbox: no name, no list, no parameters, no blanks
 */
@ValueObject
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$'*+/=^_`{|}~-]+(\\.[A-Za-z0-9!#$'*+/=^_`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])");

    public EmailAddress {
        Objects.requireNonNull(value, "value");
        if (!isOne(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Empty if the text is not one mailbox. */
    public static Optional<EmailAddress> parse(String text) {
        return isOne(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
