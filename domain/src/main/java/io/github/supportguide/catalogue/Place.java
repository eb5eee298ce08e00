package io.github.supportguide.catalogue;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where something stands in a file.
 *
 * @param file relative to the folder that was read, with forward slashes
 * @param line from 1
 * @param column in characters, from 1
 */
@ValueObject
public record Place(String file, int line, int column) {
    public Place {
        Objects.requireNonNull(file, "file");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1");
        }
    }

    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }
}
