package io.github.supportguide.offer;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Names an offer: its publisher’s id, a slash, and the publisher’s name for it, such as {@code contoso/backup}.
 * Both parts follow the rules of {@link PublisherId}; two ids that differ only in case are equal.
 */
@ValueObject
public final class OfferId implements Comparable<OfferId> {
    private static final Comparator<OfferId> ORDER =
            Comparator.comparing(OfferId::publisher).thenComparing(id -> id.name);

    private final PublisherId publisher;
    private final IdPart name;

    private OfferId(PublisherId publisher, IdPart name) {
        this.publisher = publisher;
        this.name = name;
    }

    /** @throws IllegalArgumentException if {@link #fault} finds one */
    public static OfferId of(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(IdFault.SLASH.code());
        }
        return of(PublisherId.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    public static OfferId of(PublisherId publisher, String name) {
        return new OfferId(Objects.requireNonNull(publisher, "publisher"), IdPart.of(name));
    }

    /** What keeps a text from being an offer’s id. */
    public static Optional<IdFault> fault(String text) {
        var slash = text.indexOf('/');
        return slash < 0
                ? Optional.of(IdFault.SLASH)
                : IdPart.fault(text.substring(0, slash)).or(() -> IdPart.fault(text.substring(slash + 1)));
    }

    public PublisherId publisher() {
        return publisher;
    }

    /** The part after the slash. */
    public String name() {
        return name.toString();
    }

    /** The id as it stands in paths of files and pages, in two parts; see {@link PublisherId#inPaths}. */
    public String inPaths() {
        return publisher.inPaths() + "/" + name.inPaths();
    }

    @Override
    public int compareTo(OfferId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfferId id && publisher.equals(id.publisher) && name.equals(id.name);
    }

    @Override
    public int hashCode() {
        return 31 * publisher.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return publisher + "/" + name;
    }
}
