package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Limits;
import io.github.supportguide.files.syntax.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of foreign records.
 *
 * @param path where it lies
 * @param name as findings tell it: relative to the folder that was named as the source, with forward slashes
 */
record ForeignFile(Path path, String name) {

    /**
     * What it holds. If it is no regular file or too large, nothing is read, and a finding says so.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Optional<byte[]> bytes(Findings findings) {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(FindingRule.NOT_A_FILE, Place.startOf(name));
            return Optional.empty();
        }
        try (var in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return isTooLarge(findings) ? Optional.empty() : Optional.of(in.readNBytes(Limits.FOREIGN_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /**
     * The text it holds, which has to be UTF-8.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Optional<String> text(Findings findings) {
        return bytes(findings).flatMap(bytes -> SourceText.decode(name, bytes, findings));
    }

    private boolean isTooLarge(Findings findings) throws IOException {
        var tooLarge = Files.size(path) > Limits.FOREIGN_BYTES;
        if (tooLarge) {
            findings.add(FindingRule.LIMIT, Place.startOf(name), "bytes", String.valueOf(Limits.FOREIGN_BYTES));
        }
        return tooLarge;
    }
}
