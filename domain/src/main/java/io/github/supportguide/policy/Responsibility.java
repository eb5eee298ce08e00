package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.CUSTOMER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One row of the matrix: everything the policy says about an issue.
 *
 * @param issue what the row is about
 * @param duty whose matter it is
 * @param directRoutes the ways a customer’s question takes in the direct-bill model: none where partners have no
 *     part in it, two where the fault decides (platform first), else one
 * @param indirectRoutes the same in the indirect model
 * @param publisherMay what the publisher is told
 * @param customerMay whether the customer can ask
 * @param customerGoesStraight whether the customer skips the partners unless these take technical questions first
 * @param performedBySeller whether the seller of record has to do something in Partner Center
 * @param escalation who comes next if the responsible party cannot solve it
 * @param boughtDirectly who answers a customer who bought without a partner
 * @param anyOffer whether the row holds for Microsoft’s own and for not transactable offers too
 * @param supporterTakes whether a supporter other than the publisher takes the publisher’s place
 * @param resolution how the matter ends, where known
 * @param rule the row as a rule, with its sources
 */
@ValueObject
public record Responsibility(
        Issue issue,
        Duty duty,
        List<List<Party>> directRoutes,
        List<List<Party>> indirectRoutes,
        PublisherMay publisherMay,
        CustomerMay customerMay,
        boolean customerGoesStraight,
        boolean performedBySeller,
        Optional<Party> escalation,
        Party boughtDirectly,
        boolean anyOffer,
        boolean supporterTakes,
        Optional<Resolution> resolution,
        Rule rule) {

    public Responsibility {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(rule, "rule");
        directRoutes = directRoutes.stream().map(List::copyOf).toList();
        indirectRoutes = indirectRoutes.stream().map(List::copyOf).toList();
    }

    /** The ways of a customer’s question in one model; see {@code directRoutes}. */
    public List<List<Party>> routes(CspModel model) {
        return model == CspModel.DIRECT_BILL ? directRoutes : indirectRoutes;
    }

    /** Whether provider and reseller may agree which of them this is. */
    public boolean leavesSplit() {
        return duty == Duty.PARTNER || duty == Duty.BY_REFUND_WINDOW;
    }

    /** Whether the customer-facing partner may take this first. */
    public boolean leavesTechnicalSupport() {
        return customerGoesStraight;
    }

    /** The only way, or the first of two. */
    List<Party> route(CspModel model) {
        return routes(model).get(0);
    }

    boolean mayBeAskedBy(Situation situation) {
        if (situation.isAskedBy(CUSTOMER)) {
            return customerMay == CustomerMay.ASK
                    || customerMay == CustomerMay.ASK_IF_BOUGHT_DIRECTLY && situation.boughtDirectly();
        }
        if (situation.isAskedBy(ISV_PUBLISHER)) {
            return publisherMay != PublisherMay.NOT_ASK;
        }
        return !routes(situation.model()).isEmpty();
    }

    /** Who stands in the publisher’s place for this offer. */
    Party supporterOf(OfferTraits offer) {
        return supporterTakes ? offer.supporter() : ISV_PUBLISHER;
    }
}
