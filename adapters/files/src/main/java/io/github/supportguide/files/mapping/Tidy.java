package io.github.supportguide.files.mapping;

import io.github.supportguide.files.syntax.Node;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of others as people mean them. */
final class Tidy {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}._]+");
    private static final Pattern EDGES = Pattern.compile("^[-.]+|[-.]+$");

    private Tidy() {}

    /** A text without the blanks around it; no-break spaces come from pasting. Truth values and numbers are texts. */
    static Optional<Node.Scalar> text(Node.Scalar scalar) {
        var isNull = scalar.literal() && scalar.text().equals("null");
        var text = scalar.text().replace('\u00a0', ' ').strip();
        return isNull || text.isEmpty() ? Optional.empty() : Optional.of(new Node.Scalar(scalar.place(), text, false));
    }

    /** The same for texts that differ only in case or in the blanks around them. */
    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** A name as an id: lower case, letters and digits with dashes between them. */
    static String slug(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return Normalizer.normalize(EDGES.matcher(joined).replaceAll(""), Normalizer.Form.NFC);
    }
}
