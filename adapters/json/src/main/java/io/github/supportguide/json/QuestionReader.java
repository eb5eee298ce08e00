package io.github.supportguide.json;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Moments;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import io.github.supportguide.policy.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Understands a question from the texts of its fields, whichever door it came through. Fields are named by their path
 * in the JSON question: {@code offer}, {@code facts.fault}, {@code arrangement.split.billing}.
 */
public final class QuestionReader {
    private static final String SPLIT = "arrangement.split.";
    /** Whoever has mended so many looks at the rest anyway; more would make a long answer of a short question. */
    private static final int MOST_TOLD = 20;

    private static final List<Party> ANYBODY_WHO_ASKS = Arrays.stream(CspModel.values())
            .flatMap(model -> model.askers().stream())
            .distinct()
            .toList();

    private final GivenFields given;
    private final List<Refusal> refusals;
    private final Set<String> known = new LinkedHashSet<>();

    private QuestionReader(GivenFields given) {
        this.given = given;
        this.refusals = new ArrayList<>(given.refusals());
    }

    /**
     * Reads a question about an offer of a catalogue.
     *
     * @param now the moment of asking, for questions that name none
     */
    public static QuestionReading read(GivenFields given, Catalogue catalogue, Instant now) {
        return new QuestionReader(given).read(catalogue, now);
    }

    private QuestionReading read(Catalogue catalogue, Instant now) {
        if (given.isNoQuestion()) {
            return QuestionReading.refused(refusals);
        }
        var offer = required("offer", path -> offer(path, catalogue));
        var model = required("model", path -> code(path, CspModel.class, CspModel.values()));
        var asker = required("asker", path -> asker(path, model));
        var issue = required("issue", path -> code(path, Issue.class, Issue.values()));
        var boughtBy = code("boughtBy", Buyer.class, Buyer.values()).orElse(Buyer.PARTNER);
        var asOf = moment("asOf").orElse(now);
        var facts = facts(asOf);
        var arrangement = arrangement();
        refuseTheRest();
        if (!refusals.isEmpty()) {
            return QuestionReading.refused(refusals.stream().limit(MOST_TOLD).toList());
        }
        var situation = new Situation(model.get(), asker.get(), issue.get(), boughtBy, asOf, facts, arrangement);
        return new QuestionReading(Optional.of(new SupportQuestion(offer.get(), situation)), List.of());
    }

    private Optional<OfferId> offer(String path, Catalogue catalogue) {
        var id = text(path).filter(text -> OfferId.fault(text).isEmpty()).map(OfferId::of);
        var offer = id.filter(known -> catalogue.offer(known).isPresent());
        if (offer.isEmpty()) {
            refusals.add(id.map(unknown -> Refusal.ofOffer(path, unknown, catalogue))
                    .orElse(Refusal.of(path, Refusal.Reason.UNKNOWN_OFFER)));
        }
        return offer;
    }

    private Optional<Party> asker(String path, Optional<CspModel> model) {
        var askers = model.map(CspModel::askers).orElse(ANYBODY_WHO_ASKS);
        var asker = code(path, Party.class, askers.toArray(Party[]::new));
        if (asker.isPresent() && !askers.contains(asker.get())) {
            refusals.add(
                    new Refusal(path, Refusal.Reason.ASKER_OUTSIDE_MODEL, codes(askers.toArray(Party[]::new)), null));
        }
        return asker;
    }

    private Facts facts(Instant asOf) {
        var fault = code("facts.fault", Fault.class, Fault.values());
        var orderedAt = moment("facts.orderedAt");
        var term = code("facts.term", Term.class, Term.values());
        if (orderedAt.filter(moment -> moment.isAfter(asOf)).isPresent()) {
            refuse("facts.orderedAt", Refusal.Reason.ORDERED_LATER);
        }
        return new Facts(fault, orderedAt, term);
    }

    private Arrangement arrangement() {
        var technical = code("arrangement.technicalSupport", TechnicalSupport.class, TechnicalSupport.values());
        var split = new HashMap<IssueGroup, SplitSide>();
        for (var group : IssueGroup.values()) {
            code(SPLIT + group.code(), SplitSide.class, SplitSide.values()).ifPresent(side -> split.put(group, side));
        }
        return new Arrangement(technical, split);
    }

    /** What stands in a field that is not ours does not matter. */
    private void refuseTheRest() {
        var unknown = new LinkedHashSet<>(given.texts().keySet());
        unknown.removeAll(known);
        refusals.removeIf(refusal -> unknown.contains(refusal.path()));
        var choices = List.copyOf(known);
        unknown.stream()
                .limit(MOST_TOLD)
                .forEach(path -> refusals.add(Refusal.of(path, Refusal.Reason.UNKNOWN_FIELD, path, choices)));
    }

    private <T> Optional<T> required(String path, Function<String, Optional<T>> read) {
        if (text(path).isPresent()) {
            return read.apply(path);
        }
        if (!given.isRefused(path)) {
            refuse(path, Refusal.Reason.MISSING);
        }
        return Optional.empty();
    }

    private <E extends Enum<E> & Coded> Optional<E> code(String path, Class<E> vocabulary, E[] choices) {
        return text(path).flatMap(text -> {
            var word = Coded.parse(vocabulary, text);
            if (word.isEmpty()) {
                refusals.add(Refusal.of(path, Refusal.Reason.UNKNOWN_CODE, text, codes(choices)));
            }
            return word;
        });
    }

    private Optional<Instant> moment(String path) {
        return text(path).flatMap(text -> {
            var moment = Moments.parse(text);
            if (moment.isEmpty()) {
                refuse(path, Refusal.Reason.NOT_A_MOMENT);
            }
            return moment;
        });
    }

    private Optional<String> text(String path) {
        known.add(path);
        return Optional.ofNullable(given.texts().get(path));
    }

    private void refuse(String path, Refusal.Reason reason) {
        refusals.add(Refusal.of(path, reason));
    }

    private static List<String> codes(Coded[] words) {
        return Arrays.stream(words).map(Coded::code).toList();
    }
}
