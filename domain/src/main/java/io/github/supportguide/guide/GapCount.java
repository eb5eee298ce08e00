package io.github.supportguide.guide;

import static java.util.Comparator.comparing;

import io.github.supportguide.guide.Coverage.Gap;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.Party;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts the questions that end in the gaps of one offer, or of the catalogue as a whole. */
final class GapCount {
    private final Optional<OfferId> offer;
    private final Map<Missing, Integer> questions = new TreeMap<>(Missing.ORDER);

    GapCount(Optional<OfferId> offer) {
        this.offer = offer;
    }

    void add(Party party, Audience reader, Reach reach, int more) {
        questions.merge(new Missing(party, reader, reach), more, Integer::sum);
    }

    Stream<Gap> gaps() {
        return questions.entrySet().stream().map(entry -> entry.getKey().gap(offer, entry.getValue()));
    }

    /** What a gap says of a party. */
    private record Missing(Party party, Audience reader, Reach reach) {
        static final Comparator<Missing> ORDER =
                comparing(Missing::party).thenComparing(Missing::reader).thenComparing(Missing::reach);

        Gap gap(Optional<OfferId> offer, int questions) {
            return new Gap(offer, party, reader, reach, questions);
        }
    }
}
