package io.github.supportguide.site.answer;

import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.DecidingFact;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.policy.ResponsibilityMatrix;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that would change an answer, if it were known or otherwise. */
final class Variations {
    private final Words words;
    private final List<OfferTraits> others;

    /** @param others the other offers of the same kind that the catalogue has */
    Variations(Words words, List<OfferTraits> others) {
        this.words = words;
        this.others = others;
    }

    /** Those that the answer is another under, the facts first. */
    List<Variation> of(Case it) {
        return Stream.of(facts(it), supporters(it), technicalSupport(it), boughtDirectly(it))
                .flatMap(variations -> variations)
                .filter(variation -> !variation.it().decision().equals(it.decision()))
                .toList();
    }

    private Stream<Variation> facts(Case it) {
        return Stream.concat(splits(it), knownFacts(it).flatMap(this::withSplits));
    }

    private Stream<Variation> knownFacts(Case it) {
        return switch (ResponsibilityMatrix.of(it.issue()).duty()) {
            case BY_FAULT -> faults(it);
            case BY_REFUND_WINDOW -> new RefundWindows(words).of(it);
            case PARTNER, SELLER, PUBLISHER, MICROSOFT, ALL -> Stream.empty();
        };
    }

    private Stream<Variation> faults(Case it) {
        return Arrays.stream(Fault.values())
                .map(fault -> new Variation(
                        fault.code(),
                        words.say("site.if.fault", words.name(fault)),
                        it.knowing(new Facts(Optional.of(fault), Optional.empty(), Optional.empty()))));
    }

    private Stream<Variation> withSplits(Variation known) {
        var split = splits(known.it())
                .map(side -> known.and(side, words.list(List.of(known.condition(), side.condition()))));
        return Stream.concat(Stream.of(known), split);
    }

    private Stream<Variation> splits(Case it) {
        return it.decision().decidingFacts().contains(DecidingFact.SPLIT)
                ? Arrays.stream(SplitSide.values()).map(side -> split(side, it))
                : Stream.empty();
    }

    private Variation split(SplitSide side, Case it) {
        var agreed = it.situation().arrangement();
        var sides = new HashMap<>(agreed.split());
        sides.put(it.issue().group(), side);
        return new Variation(
                "split-" + side.code(),
                words.say("site.if.split", words.name(side)),
                it.under(new Arrangement(agreed.technicalSupport(), sides)));
    }

    private Stream<Variation> supporters(Case it) {
        return others.stream()
                .map(other -> new Variation(
                        supporterId(other),
                        words.say("site.if.supporter", words.name(other.supporter())),
                        it.about(other)));
    }

    /** What tells the answer about such an offer apart. */
    static String supporterId(OfferTraits offer) {
        return "supported-by-" + offer.supporter().code();
    }

    private Stream<Variation> technicalSupport(Case it) {
        var agreed = it.situation().arrangement();
        return Arrays.stream(TechnicalSupport.values())
                .map(way -> new Variation(
                        way.code(),
                        words.say("site.if." + way.code()),
                        it.under(new Arrangement(Optional.of(way), agreed.split()))));
    }

    private Stream<Variation> boughtDirectly(Case it) {
        return Stream.of(Buyer.CUSTOMER)
                .filter(buyer -> it.asker() == Party.CUSTOMER)
                .map(buyer ->
                        new Variation("bought-directly", words.say("site.if.bought-directly"), it.boughtBy(buyer)));
    }
}
