package io.github.supportguide.files.encoding;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** A foreign file as text. Nothing is taken from one that is too large or not in its encoding throughout. */
public final class EncodedFile {
    private static final int HEAD = 1 << 16;

    private final Path path;
    private final String name;
    private final Optional<Encoding> declared;
    private final Findings findings;

    /**
     * @param name as findings tell it
     * @param declared the encoding to expect of a file that does not tell its own; UTF-8 if empty
     */
    public EncodedFile(Path path, String name, Optional<Encoding> declared, Findings findings) {
        this.path = path;
        this.name = name;
        this.declared = declared;
        this.findings = findings;
    }

    /** The text, without a byte order mark; empty after a finding that says why not. */
    public Optional<Reader> open() throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(FindingRule.NOT_A_FILE, Place.startOf(name));
            return Optional.empty();
        }
        if (Files.size(path) > Limits.FOREIGN_BYTES) {
            findings.add(FindingRule.LIMIT, Place.startOf(name), "bytes", String.valueOf(Limits.FOREIGN_BYTES));
            return Optional.empty();
        }
        var head = head();
        var mark = ByteOrderMark.of(head);
        var encoding = mark.map(ByteOrderMark::encoding)
                .or(() -> declared)
                .or(() -> Guess.wide(head))
                .orElse(Encoding.UTF_8);
        var start = mark.map(ByteOrderMark::length).orElse(0);
        return isSound(encoding, start)
                ? Optional.of(new InputStreamReader(bytes(start), encoding.decoder()))
                : Optional.empty();
    }

    private byte[] head() throws IOException {
        try (var in = stream()) {
            return in.readNBytes(HEAD);
        }
    }

    private boolean isSound(Encoding encoding, int start) throws IOException {
        var scan = new Scan(name);
        try (var in = bytes(start)) {
            var fault = scan.fault(in, encoding.decoder());
            if (fault.isPresent()) {
                refuse(fault.get(), encoding, start + scan.passed());
            }
            return fault.isEmpty();
        }
    }

    private void refuse(Place place, Encoding encoding, int offset) throws IOException {
        try (var in = bytes(offset)) {
            var looksLike = Guess.narrow(in.readNBytes(HEAD), encoding);
            findings.add(
                    FindingRule.IMPORT_ENCODING,
                    place,
                    encoding.code(),
                    looksLike.map(Encoding::code).orElse("unknown"));
        }
    }

    private InputStream bytes(int start) throws IOException {
        var in = stream();
        try {
            in.skipNBytes(start);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return in;
    }

    /** A link may have taken the place of the file meanwhile. */
    private InputStream stream() throws IOException {
        return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }
}
