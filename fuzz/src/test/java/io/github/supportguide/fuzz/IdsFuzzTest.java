package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.offer.IdFault;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Ids that are made of texts")
class IdsFuzzTest {

    /** The first line is one id, the rest another. */
    @FuzzTest(maxDuration = "60s")
    void pair(byte[] bytes) {
        for (var text : Texts.in(bytes)) {
            var lines = text.split("\n", 2);
            var other = lines.length > 1 ? lines[1] : text;
            assertAlike(
                    id(lines[0], PublisherId::fault, PublisherId::of), id(other, PublisherId::fault, PublisherId::of));
            assertAlike(publisher(lines[0]), publisher(other));
            assertAlike(offer(lines[0]), offer(other));
        }
    }

    private static Optional<PublisherId> publisher(String text) {
        return id(text, PublisherId::fault, PublisherId::of);
    }

    private static Optional<OfferId> offer(String text) {
        return id(text, OfferId::fault, OfferId::of);
    }

    /** Refused by the name of its fault, or made and written as it was read. */
    private static <I> Optional<I> id(String text, Function<String, Optional<IdFault>> fault, Function<String, I> of) {
        var found = fault.apply(text);
        if (found.isPresent()) {
            var refused = assertThrows(IllegalArgumentException.class, () -> of.apply(text));
            assertEquals(found.get().code(), refused.getMessage());
            return Optional.empty();
        }
        var id = of.apply(text);
        assertEquals(text, id.toString());
        assertTrue(text.chars().noneMatch(Character::isISOControl), text);
        return Optional.of(id);
    }

    private static <I extends Comparable<I>> void assertAlike(Optional<I> one, Optional<I> other) {
        if (one.isPresent() && other.isPresent()) {
            assertOnePlaceEach(one.get(), other.get());
        }
    }

    /** Equal ids have one place in every order, in every table and in every folder. */
    private static <I extends Comparable<I>> void assertOnePlaceEach(I one, I other) {
        var equal = one.equals(other);
        assertEquals(equal, other.equals(one));
        assertEquals(equal, one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
        assertEquals(equal, inPaths(one).equals(inPaths(other)));
        assertTrue(!equal || one.hashCode() == other.hashCode(), one::toString);
    }

    private static String inPaths(Object id) {
        return id instanceof OfferId offer ? offer.inPaths() : ((PublisherId) id).inPaths();
    }
}
