package io.github.supportguide.offer;

import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Names a publisher as the marketplace spells it: 1 to 100 characters without slash, control or format
 * character or outer blank. Two ids that differ only in case are equal.
 */
@ValueObject
public final class PublisherId implements Comparable<PublisherId> {
    private final IdPart part;

    private PublisherId(IdPart part) {
        this.part = part;
    }

    /** @throws IllegalArgumentException if {@link #fault} finds one */
    public static PublisherId of(String text) {
        return new PublisherId(IdPart.of(text));
    }

    /** What keeps a text from being a publisher’s id. */
    public static Optional<IdFault> fault(String text) {
        return IdPart.fault(text);
    }

    /**
     * The id as it stands in paths of files and pages: lower case, every character but {@code a-z 0-9 . _ -} written
     * as {@code ~} and two hex digits for each of its UTF-8 bytes; so are the dots of a part that would end in one.
     */
    public String inPaths() {
        return part.inPaths();
    }

    @Override
    public int compareTo(PublisherId other) {
        return part.compareTo(other.part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublisherId id && part.equals(id.part);
    }

    @Override
    public int hashCode() {
        return part.hashCode();
    }

    @Override
    public String toString() {
        return part.toString();
    }
}
