package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.Party;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Whether a catalogue leads every question to somebody: counted over each offer that is not withdrawn, each model,
 * issue and asker, under the arrangement of the catalogue and with nothing else known.
 *
 * <p>A question counts if somebody is responsible, and if it needs anybody: the first contact or a responsible party other than the asker and the
 * customer. It counts as its worst party can be reached: by a channel that the reader’s audience may see and the asker
 * can use, or, where a partner hands the question over, by one that this partner sees and can use. Desks that stand
 * elsewhere (see {@link Reach#ELSEWHERE}) make a question no worse.
 *
 * @param totals for the public, then for partners, how well their questions are led
 * @param gaps what keeps questions from being led well, for the whole catalogue first, then by offer
 */
@ValueObject
public record Coverage(Map<Audience, Totals> totals, List<Gap> gaps) {

    public Coverage {
        totals = Collections.unmodifiableMap(new EnumMap<>(totals));
        gaps = List.copyOf(gaps);
    }

    /** Tries every question on a catalogue at a moment. */
    public static Coverage of(Catalogue catalogue, Instant asOf) {
        return new CoverageCount(catalogue, asOf).result();
    }

    /**
     * How many questions an audience can ask, and to what they lead.
     *
     * @param questions all that need somebody; the sum of the others
     * @param fresh those that lead to nobody without a channel verified lately
     * @param stale those that lead to somebody with nothing but stale channels
     * @param none those that lead to somebody without any channel
     * @param elsewhere those that lead only to partners whose desks this catalogue has no place for
     */
    @ValueObject
    public record Totals(int questions, int fresh, int stale, int none, int elsewhere) {
        static Totals of(Map<Reach, Integer> counted) {
            return new Totals(
                    counted.values().stream().mapToInt(Integer::intValue).sum(),
                    counted.getOrDefault(Reach.FRESH, 0),
                    counted.getOrDefault(Reach.STALE, 0),
                    counted.getOrDefault(Reach.NONE, 0),
                    counted.getOrDefault(Reach.ELSEWHERE, 0));
        }
    }

    /**
     * A party that questions lead to but that cannot be reached well.
     *
     * @param offer whose questions these are; empty for partners, whose desk stands once in a catalogue if at all
     * @param audience who reads the guide
     * @param reach how the party can be reached; never {@link Reach#FRESH}
     * @param questions how many questions it concerns
     */
    @ValueObject
    public record Gap(Optional<OfferId> offer, Party party, Audience audience, Reach reach, int questions) {
        public Gap {
            Objects.requireNonNull(offer, "offer");
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(audience, "audience");
            Objects.requireNonNull(reach, "reach");
        }
    }
}
