package io.github.supportguide.policy;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who asks what and when, whichever the offer.
 *
 * @param model how the offer reached the customer
 * @param asker who asks; one of the model’s {@link CspModel#askers()}
 * @param issue what the question is about
 * @param boughtBy who bought the offer
 * @param asOf the moment for which the answer holds; it picks the rules in force, by its day in UTC
 * @param facts what is known about the case; an order later than {@code asOf} is refused
 * @param arrangement what the partners agreed
 */
@ValueObject
public record Situation(
        CspModel model, Party asker, Issue issue, Buyer boughtBy, Instant asOf, Facts facts, Arrangement arrangement) {

    private static final Instant FIRST = LocalDate.MIN.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST = LocalDate.MAX.atStartOfDay().toInstant(ZoneOffset.UTC);

    /** @throws IllegalArgumentException if the asker has no place in the model, or the order lies after {@code asOf} */
    public Situation {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(asker, "asker");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(boughtBy, "boughtBy");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(arrangement, "arrangement");
        if (!model.askers().contains(asker)) {
            throw new IllegalArgumentException("%s cannot ask in the model %s".formatted(asker.code(), model.code()));
        }
        if (facts.orderedAt().isPresent() && facts.orderedAt().get().isAfter(asOf)) {
            throw new IllegalArgumentException("ordered at %s, which is later than %s"
                    .formatted(facts.orderedAt().get(), asOf));
        }
    }

    /** Begins a question about an offer that a direct-bill partner sold. */
    public static Asking.InDirectBillModel<Situation> inDirectBillModel() {
        return Asking.<Situation>with(situation -> situation).inDirectBillModel();
    }

    /** Begins a question about an offer that a reseller sold and its provider ordered. */
    public static Asking.InIndirectModel<Situation> inIndirectModel() {
        return Asking.<Situation>with(situation -> situation).inIndirectModel();
    }

    /** The plainest question, where who asks is not known before: a partner bought, and nothing more is known. */
    public static Situation of(CspModel model, Party asker, Issue issue, Instant asOf) {
        return new Situation(model, asker, issue, Buyer.PARTNER, asOf, Facts.NONE, Arrangement.NONE);
    }

    /** The same situation under another arrangement. */
    public Situation under(Arrangement other) {
        return new Situation(model, asker, issue, boughtBy, asOf, facts, other);
    }

    boolean isAskedBy(Party party) {
        return asker == party;
    }

    boolean boughtDirectly() {
        return boughtBy == Buyer.CUSTOMER;
    }

    /** The day in UTC that picks the rules in force. */
    public LocalDate day() {
        return dayOf(asOf);
    }

    /** The first and the last moments lie on days that cannot be written; they count as the first and the last that can. */
    static LocalDate dayOf(Instant moment) {
        if (moment.isBefore(FIRST)) {
            return LocalDate.MIN;
        }
        return moment.isAfter(LAST) ? LocalDate.MAX : LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
