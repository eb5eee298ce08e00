package io.github.supportguide.testkit;

import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.OfferId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Questions and the answers that are expected, written as a table; each row becomes a test of its own, to be given back by
 * a method with {@code @TestFactory}.
 *
 * <p>The first line names the columns, parted by {@code |}, {@code ,} or {@code ;}; lines that begin with {@code #} are
 * left out. Codes are spelled as everywhere outside the library.
 *
 * <ul>
 *   <li>Columns that ask: {@code offer}, {@code model}, {@code asker}, {@code issue}, {@code bought by}, {@code as of},
 *       {@code facts} (such as {@code fault=product, orderedAt=2026-11-17, term=annual}), {@code technical support},
 *       {@code split} (such as {@code billing=reseller}) and {@code read by}. Model, asker and issue have to be there.
 *   <li>Columns that expect, of which at least one has to be there: {@code outcome}, {@code reason}, {@code first
 *       contact}, {@code route}, {@code responsible}, {@code performed by}, {@code escalation}, {@code deciding facts},
 *       {@code resolution}, {@code roles}, {@code rules}, {@code agreed} (the rule of an overlay), {@code contacts},
 *       {@code evidence}, {@code next steps} and {@code notices}.
 * </ul>
 *
 * <p>What asks may stay blank, but for model, asker and issue; offer and moment only if the table says them for all. What expects may not be skipped: blank, or {@code -}, expects nothing to be said. Several
 * words are parted by {@code >} or {@code ,} and compared in their order. Days are those of UTC, from 00:00.
 *
 * <p>A table that is not understood is refused as a whole by {@link TableRefused}; a row that is answered otherwise fails
 * with every column that differs, and with the row as it would have to be.
 */
public final class AnswerTable {
    private final SupportGuide guide;
    private final Defaults defaults;

    private AnswerTable(SupportGuide guide, Defaults defaults) {
        this.guide = Objects.requireNonNull(guide, "guide");
        this.defaults = defaults;
    }

    /** @param guide whom to ask */
    public static AnswerTable of(SupportGuide guide) {
        return new AnswerTable(guide, Defaults.NONE);
    }

    /** The same, with an offer for rows that name none. */
    public AnswerTable about(OfferId offer) {
        return new AnswerTable(guide, new Defaults(Optional.of(offer), defaults.asOf(), defaults.readBy()));
    }

    /** The same, with a moment for rows that name none. */
    public AnswerTable asOf(Instant moment) {
        return new AnswerTable(guide, new Defaults(defaults.offer(), Optional.of(moment), defaults.readBy()));
    }

    /** The same, with an audience for rows that name none; so far it is the public. */
    public AnswerTable readBy(Audience audience) {
        return new AnswerTable(guide, new Defaults(defaults.offer(), defaults.asOf(), audience));
    }

    /**
     * A test for each row.
     *
     * @throws TableRefused if the table is not understood
     */
    public Stream<DynamicTest> tests(String table) {
        return tests(Sheet.of("", table), line -> Optional.empty());
    }

    /**
     * A test for each row of a file in UTF-8, named by its line there.
     *
     * @throws TableRefused if the table is not understood
     * @throws UncheckedIOException if it cannot be read
     */
    public Stream<DynamicTest> testsIn(Path file) {
        try {
            var sheet = Sheet.of(file.getFileName() + ", ", Files.readString(file));
            return tests(sheet, line -> Optional.of(URI.create(file.toUri() + "?line=" + line)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private Stream<DynamicTest> tests(Sheet sheet, SourceOfLine source) {
        var rows = new TableReading(guide.catalogue(), defaults, sheet).rows();
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.name(), source.of(row.number()).orElse(null), () -> row.check(guide)));
    }

    private interface SourceOfLine {
        Optional<URI> of(int line);
    }
}
