package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every question there is, but for the many moments at which it can be asked. */
record Questions(OfferTraits offer, Situation situation) {
    private static final List<OfferTraits> OFFERS = Stream.concat(
                    Arrays.stream(OfferClass.values()).map(OfferClass::traits),
                    Stream.of(new OfferTraits(false, false, MICROSOFT), new OfferTraits(true, false, ISV_PUBLISHER)))
            .toList();

    private static final List<Arrangement> ARRANGEMENTS = List.of(
            Arrangement.NONE,
            new Arrangement(Optional.of(TechnicalSupport.REFER), allTo(SplitSide.PROVIDER)),
            new Arrangement(Optional.of(TechnicalSupport.FIRST_LINE), allTo(SplitSide.RESELLER)));

    private static final List<Instant> MOMENTS = Stream.of(
                    "2020-05-04T23:59:59Z",
                    "2020-05-05T00:00:00Z",
                    "2022-12-31T23:59:59Z",
                    "2023-01-01T00:00:00Z",
                    "2026-11-22T12:00:00Z")
            .map(Instant::parse)
            .toList();

    static Stream<Questions> all() {
        return Arrays.stream(CspModel.values())
                .flatMap(model -> model.askers().stream().flatMap(asker -> asked(model, asker)))
                .flatMap(situation -> OFFERS.stream().map(offer -> new Questions(offer, situation)));
    }

    private static Stream<Situation> asked(CspModel model, Party asker) {
        return Arrays.stream(Issue.values())
                .flatMap(issue -> Arrays.stream(Buyer.values())
                        .flatMap(buyer -> MOMENTS.stream()
                                .flatMap(asOf -> facts(asOf)
                                        .flatMap(facts -> ARRANGEMENTS.stream()
                                                .map(agreed -> new Situation(
                                                        model, asker, issue, buyer, asOf, facts, agreed))))));
    }

    private static Stream<Facts> facts(Instant asOf) {
        return Stream.of(
                Facts.NONE,
                new Facts(
                        Optional.of(Fault.PLATFORM),
                        Optional.of(asOf.minus(Duration.ofHours(23))),
                        Optional.of(Term.MONTHLY)),
                new Facts(Optional.of(Fault.PRODUCT), Optional.of(asOf.minus(Duration.ofDays(15))), Optional.empty()));
    }

    private static Map<IssueGroup, SplitSide> allTo(SplitSide side) {
        var split = new EnumMap<IssueGroup, SplitSide>(IssueGroup.class);
        Arrays.stream(IssueGroup.values()).forEach(group -> split.put(group, side));
        return split;
    }

    Decision decision() {
        return SupportPolicy.decide(offer, situation);
    }

    boolean isAskersOwn() {
        return decision().isAskersOwn(asker());
    }

    Party asker() {
        return situation.asker();
    }
}
