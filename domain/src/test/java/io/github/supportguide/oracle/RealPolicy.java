package io.github.supportguide.oracle;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.SupportPolicy;
import io.github.supportguide.policy.TechnicalSupport;
import io.github.supportguide.policy.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The domain, asked in plain texts and answering in them. */
final class RealPolicy {
    private static final Map<String, CspModel> MODELS = byCode(CspModel.values());
    private static final Map<String, Party> PARTIES = byCode(Party.values());
    private static final Map<String, Issue> ISSUES = byCode(Issue.values());
    private static final Map<String, Buyer> BUYERS = byCode(Buyer.values());
    private static final Map<String, Fault> FAULTS = byCode(Fault.values());
    private static final Map<String, Term> TERMS = byCode(Term.values());
    private static final Map<String, TechnicalSupport> SUPPORT = byCode(TechnicalSupport.values());
    private static final Map<String, IssueGroup> GROUPS = byCode(IssueGroup.values());
    private static final Map<String, SplitSide> SIDES = byCode(SplitSide.values());
    private static final Map<Coded, String> CODES = new ConcurrentHashMap<>();
    private static final Map<Map<String, String>, Map<IssueGroup, SplitSide>> SPLITS = new ConcurrentHashMap<>();

    private RealPolicy() {}

    /** @throws IllegalArgumentException if the domain refuses the question */
    static PlainDecision decide(PlainQuestion question) {
        return plain(SupportPolicy.decide(traits(question.offer()), situation(question)));
    }

    private static OfferTraits traits(PlainOffer offer) {
        return new OfferTraits(offer.publishedByMicrosoft(), offer.transactable(), PARTIES.get(offer.supporter()));
    }

    private static Situation situation(PlainQuestion question) {
        return new Situation(
                MODELS.get(question.model()),
                PARTIES.get(question.asker()),
                ISSUES.get(question.issue()),
                BUYERS.get(question.boughtBy()),
                question.asOf(),
                facts(question),
                arrangement(question));
    }

    private static Facts facts(PlainQuestion question) {
        return new Facts(
                Optional.ofNullable(FAULTS.get(question.fault())),
                question.orderedAt(),
                Optional.ofNullable(TERMS.get(question.term())));
    }

    private static Arrangement arrangement(PlainQuestion question) {
        return new Arrangement(
                Optional.ofNullable(SUPPORT.get(question.technicalSupport())),
                SPLITS.computeIfAbsent(question.split(), RealPolicy::split));
    }

    private static Map<IssueGroup, SplitSide> split(Map<String, String> split) {
        return split.entrySet().stream()
                .collect(Collectors.toMap(entry -> GROUPS.get(entry.getKey()), entry -> SIDES.get(entry.getValue())));
    }

    private static PlainDecision plain(Decision decision) {
        return new PlainDecision(
                decision.outcome().code(),
                code(decision.reason()),
                code(decision.firstContact()),
                codes(decision.route()),
                codes(decision.responsible()),
                code(decision.performedBy()),
                codes(decision.escalation()),
                codes(decision.decidingFacts()),
                code(decision.resolution()),
                codes(decision.roles()));
    }

    private static String code(Optional<? extends Coded> value) {
        return value.map(RealPolicy::code).orElse("");
    }

    private static List<String> codes(List<? extends Coded> values) {
        return values.stream().map(RealPolicy::code).toList();
    }

    private static String code(Coded value) {
        return CODES.computeIfAbsent(value, Coded::code);
    }

    private static <E extends Coded> Map<String, E> byCode(E[] values) {
        return Arrays.stream(values).collect(Collectors.toMap(Coded::code, Function.identity()));
    }
}
