package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.guide.Coverage.Gap;
import io.github.supportguide.guide.Coverage.Totals;
import io.github.supportguide.guide.NeedTable.Counted;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.policy.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the {@link Coverage} of a catalogue, offer by offer. */
final class CoverageCount {
    private static final List<Audience> READERS = List.of(Audience.PUBLIC, Audience.PARTNER);

    private final Catalogue catalogue;
    private final LocalDate day;
    private final List<Situation> situations;
    private final Map<Asked, NeedTable> tables = new HashMap<>();
    private final Map<Met, Map<Reach, Integer>> alike = new HashMap<>();
    private final Map<Audience, Map<Reach, Integer>> totals = new EnumMap<>(Audience.class);
    private final GapCount desks = new GapCount(Optional.empty());
    private final List<Gap> ofOffers = new ArrayList<>();

    CoverageCount(Catalogue catalogue, Instant asOf) {
        this.catalogue = catalogue;
        this.day = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        this.situations = Arrays.stream(CspModel.values())
                .flatMap(model -> model.askers().stream()
                        .flatMap(asker ->
                                Arrays.stream(Issue.values()).map(issue -> Situation.of(model, asker, issue, asOf))))
                .map(situation -> situation.under(catalogue.settings().arrangement()))
                .toList();
        READERS.forEach(reader -> totals.put(reader, new EnumMap<>(Reach.class)));
    }

    Coverage result() {
        catalogue.offers().stream()
                .filter(offer -> !offer.lifecycle().isWithdrawn())
                .forEach(this::count);
        var counted = new EnumMap<Audience, Totals>(Audience.class);
        totals.forEach((reader, byReach) -> counted.put(reader, Totals.of(byReach)));
        return new Coverage(
                counted, Stream.concat(desks.gaps(), ofOffers.stream()).toList());
    }

    private void count(Offer offer) {
        var traits = catalogue.traits(offer);
        var lookup = new Lookup(catalogue, offer, day);
        var gaps = new GapCount(Optional.of(offer.id()));
        for (var reader : READERS) {
            var asked = new Asked(traits, reader);
            var table = tables.computeIfAbsent(asked, this::table);
            var reaches = new ArrayList<Reach>(table.needs().size());
            for (var needed : table.needs()) {
                var reach = lookup.reach(needed.need());
                reaches.add(reach);
                count(needed, reach, reader, gaps);
            }
            var met = alike.computeIfAbsent(new Met(asked, reaches), any -> table.counted(reaches));
            met.forEach((reach, questions) ->
                    Objects.requireNonNull(totals.get(reader)).merge(reach, questions, Integer::sum));
        }
        gaps.gaps().forEach(ofOffers::add);
    }

    private void count(Counted needed, Reach reach, Audience reader, GapCount ofOffer) {
        if (reach != Reach.FRESH) {
            var party = needed.need().party();
            var gaps = party.isPartner() ? desks : ofOffer;
            gaps.add(party, reader, reach, needed.questions());
        }
    }

    private NeedTable table(Asked asked) {
        return NeedTable.of(asked.offer, asked.reader, situations);
    }

    /** Most offers are reached just like many others. */
    private record Met(Asked asked, List<Reach> reaches) {}

    private record Asked(OfferTraits offer, Audience reader) {}
}
