package io.github.supportguide.site.answer;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.policy.Reason;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import io.github.supportguide.site.page.Edition;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/** A question about no offer in particular, and what the policy says to it. */
@ValueObject
public record Case(OfferTraits traits, Situation situation, Decision decision) {

    static Case of(OfferTraits traits, Situation situation) {
        return new Case(traits, situation, SupportPolicy.decide(traits, situation));
    }

    /** The plainest question of a party, under what the catalogue’s partners agreed. */
    public static Case of(OfferTraits traits, CspModel model, Party asker, Issue issue, Edition edition) {
        var plainest = Situation.of(model, asker, issue, edition.asOf());
        return of(traits, plainest.under(edition.catalogue().settings().arrangement()));
    }

    /** The question of the customer if it may ask; else of the partner next to it; else of the publisher. */
    public static Case asCustomersSee(OfferTraits traits, CspModel model, Issue issue, Edition edition) {
        var askers = Stream.of(Party.CUSTOMER, model.customerFacingPartner(), Party.ISV_PUBLISHER);
        var cases =
                askers.map(asker -> of(traits, model, asker, issue, edition)).toList();
        return cases.stream().filter(Case::isForAsker).findFirst().orElse(cases.get(0));
    }

    public Party asker() {
        return situation.asker();
    }

    public Issue issue() {
        return situation.issue();
    }

    /** Whether somebody else may ask the same. */
    public boolean isFor(Party other) {
        return of(
                        traits,
                        Situation.of(situation.model(), other, issue(), situation.asOf())
                                .under(situation.arrangement()))
                .isForAsker();
    }

    boolean isForAsker() {
        return !decision.reason().equals(Optional.of(Reason.NOT_FOR_ASKER));
    }

    Case about(OfferTraits others) {
        return of(others, situation);
    }

    Case knowing(Facts facts) {
        return boughtBy(situation.boughtBy(), facts);
    }

    Case boughtBy(Buyer buyer) {
        return boughtBy(buyer, situation.facts());
    }

    Case under(Arrangement arrangement) {
        return of(traits, situation.under(arrangement));
    }

    private Case boughtBy(Buyer buyer, Facts facts) {
        return of(
                traits,
                new Situation(
                        situation.model(), asker(), issue(), buyer, situation.asOf(), facts, situation.arrangement()));
    }
}
