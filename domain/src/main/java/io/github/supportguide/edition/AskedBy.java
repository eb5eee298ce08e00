package io.github.supportguide.edition;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Duty;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.ResponsibilityMatrix;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who asks the plainest question, in which model: a partner bought, and nothing is agreed.
 *
 * @param justOrdered whether the order was placed at the moment of asking; else nobody knows when
 */
@ValueObject
public record AskedBy(CspModel model, Party asker, boolean justOrdered) {
    public AskedBy {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(asker, "asker");
    }

    /** Everybody in both models; with an order only where its time can matter. */
    static Stream<AskedBy> about(Issue issue) {
        var byOrder = ResponsibilityMatrix.of(issue).duty() == Duty.BY_REFUND_WINDOW;
        var orders = byOrder ? List.of(false, true) : List.of(false);
        return Arrays.stream(CspModel.values())
                .flatMap(model -> model.askers().stream()
                        .flatMap(asker -> orders.stream().map(justOrdered -> new AskedBy(model, asker, justOrdered))));
    }

    Decision decided(OfferClass offers, Issue issue, LocalDate day) {
        return SupportPolicy.decide(offers.traits(), situation(issue, day));
    }

    private Situation situation(Issue issue, LocalDate day) {
        var moment = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Situation(model, asker, issue, Buyer.PARTNER, moment, facts(moment), Arrangement.NONE);
    }

    private Facts facts(Instant moment) {
        return justOrdered ? new Facts(Optional.empty(), Optional.of(moment), Optional.empty()) : Facts.NONE;
    }
}
