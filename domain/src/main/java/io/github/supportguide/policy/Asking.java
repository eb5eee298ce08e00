package io.github.supportguide.policy;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts a question together in the order of a sentence: how the offer was sold, who asks what, what else is known, and as
 * of when. Each stage offers only what can be said there, so nobody can ask who has no place in the model. Every stage
 * is a value and may be used again.
 *
 * <p>Start at {@link Situation#inDirectBillModel()}, {@link Situation#inIndirectModel()}, or with an offer at {@code
 * SupportQuestion.about}.
 *
 * @param <Q> what comes out at the end
 */
public final class Asking<Q> {
    private final Function<Situation, Q> question;

    private Asking(Function<Situation, Q> question) {
        this.question = question;
    }

    /** @param question what to make of the whole situation at the end */
    public static <Q> Asking<Q> with(Function<Situation, Q> question) {
        return new Asking<>(Objects.requireNonNull(question, "question"));
    }

    /** A direct-bill partner sold the offer to the customer. */
    public InDirectBillModel<Q> inDirectBillModel() {
        return new InDirectBillModel<>(this);
    }

    /** An indirect reseller sold the offer to the customer, and an indirect provider ordered it. */
    public InIndirectModel<Q> inIndirectModel() {
        return new InIndirectModel<>(this);
    }

    private Details<Q> asks(CspModel model, Party asker, Issue issue) {
        return new Details<>(this, model, asker, issue, Buyer.PARTNER, Facts.NONE, Arrangement.NONE);
    }

    /** Who can ask in the direct-bill model. */
    public static final class InDirectBillModel<Q> {
        private final Asking<Q> asking;

        private InDirectBillModel(Asking<Q> asking) {
            this.asking = asking;
        }

        public Details<Q> customerAsks(Issue issue) {
            return asking.asks(CspModel.DIRECT_BILL, Party.CUSTOMER, issue);
        }

        public Details<Q> partnerAsks(Issue issue) {
            return asking.asks(CspModel.DIRECT_BILL, Party.DIRECT_BILL_PARTNER, issue);
        }

        public Details<Q> publisherAsks(Issue issue) {
            return asking.asks(CspModel.DIRECT_BILL, Party.ISV_PUBLISHER, issue);
        }
    }

    /** Who can ask in the indirect model. */
    public static final class InIndirectModel<Q> {
        private final Asking<Q> asking;

        private InIndirectModel(Asking<Q> asking) {
            this.asking = asking;
        }

        public Details<Q> customerAsks(Issue issue) {
            return asking.asks(CspModel.INDIRECT, Party.CUSTOMER, issue);
        }

        public Details<Q> resellerAsks(Issue issue) {
            return asking.asks(CspModel.INDIRECT, Party.INDIRECT_RESELLER, issue);
        }

        public Details<Q> providerAsks(Issue issue) {
            return asking.asks(CspModel.INDIRECT, Party.INDIRECT_PROVIDER, issue);
        }

        public Details<Q> publisherAsks(Issue issue) {
            return asking.asks(CspModel.INDIRECT, Party.ISV_PUBLISHER, issue);
        }
    }

    /** What else is known; all of it may be left out. The last of two that say the same thing counts. */
    public static final class Details<Q> {
        private final Asking<Q> asking;
        private final CspModel model;
        private final Party asker;
        private final Issue issue;
        private final Buyer buyer;
        private final Facts facts;
        private final Arrangement arrangement;

        private Details(
                Asking<Q> asking,
                CspModel model,
                Party asker,
                Issue issue,
                Buyer buyer,
                Facts facts,
                Arrangement arrangement) {
            this.asking = asking;
            this.model = model;
            this.asker = asker;
            this.issue = Objects.requireNonNull(issue, "issue");
            this.buyer = buyer;
            this.facts = facts;
            this.arrangement = arrangement;
        }

        /** The customer bought in the marketplace itself, without a partner. */
        public Details<Q> boughtByCustomer() {
            return with(Buyer.CUSTOMER, facts, arrangement);
        }

        /** What is at fault, where it is known. */
        public Details<Q> atFault(Fault fault) {
            return with(buyer, new Facts(Optional.of(fault), facts.orderedAt(), facts.term()), arrangement);
        }

        /** When the order was placed; not later than the question. */
        public Details<Q> orderedAt(Instant moment) {
            return with(buyer, new Facts(facts.fault(), Optional.of(moment), facts.term()), arrangement);
        }

        /** How long the subscription runs. */
        public Details<Q> term(Term term) {
            return with(buyer, new Facts(facts.fault(), facts.orderedAt(), Optional.of(term)), arrangement);
        }

        /** Which side of provider and reseller took the duties in matters like this one. */
        public Details<Q> owedBy(SplitSide side) {
            return under(arrangement.with(issue.group(), side));
        }

        /** What the customer-facing partner does with technical questions. */
        public Details<Q> technicalSupport(TechnicalSupport support) {
            return under(arrangement.with(support));
        }

        /** All that the partners agreed, instead of what was said of it before. */
        public Details<Q> under(Arrangement agreed) {
            return with(buyer, facts, agreed);
        }

        /**
         * The question, for a moment.
         *
         * @throws IllegalArgumentException if the order was placed later
         */
        public Q asOf(Instant moment) {
            return asking.question.apply(new Situation(model, asker, issue, buyer, moment, facts, arrangement));
        }

        /** The question, for a day’s 00:00 in UTC. */
        public Q asOf(LocalDate day) {
            return asOf(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        }

        private Details<Q> with(Buyer other, Facts known, Arrangement agreed) {
            return new Details<>(asking, model, asker, issue, other, known, agreed);
        }
    }
}
