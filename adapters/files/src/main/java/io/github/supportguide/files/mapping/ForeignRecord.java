package io.github.supportguide.files.mapping;

import io.github.supportguide.files.syntax.Node;
import java.util.List;

/**
 * A record as others keep it.
 *
 * @param fields columns and what they hold, or the keys of an object of JSON
 * @param path the name of the file it stands in, and of the folders above, the nearest first
 */
public record ForeignRecord(Node.Mapping fields, List<String> path) {
    public ForeignRecord {
        path = List.copyOf(path);
    }
}
