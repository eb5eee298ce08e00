package io.github.supportguide.files.mapping;

import io.github.supportguide.files.csv.Separator;
import io.github.supportguide.files.encoding.Encoding;
import io.github.supportguide.files.syntax.Node;
import java.util.Optional;

/**
 * What a mapping tells about the files that it is for. What it leaves open is told by the files themselves.
 *
 * @param records where the list of records stands in a file of JSON
 */
public record SourceForm(
        Optional<SourceSyntax> syntax,
        Optional<Encoding> encoding,
        Optional<Separator> separator,
        Optional<Reference> records) {

    static final SourceForm OPEN =
            new SourceForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The records in a whole file of JSON: a list, or one alone. */
    public Optional<Node> recordsIn(Node file) {
        return records.map(pointer -> pointer.in(file)).orElse(Optional.of(file));
    }
}
