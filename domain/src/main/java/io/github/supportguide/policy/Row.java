package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.DIRECT_BILL_PARTNER;
import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.policy.PublisherMay.ASK_AFTER_REFUND_WINDOW;
import static io.github.supportguide.policy.PublisherMay.ASK_BY_FAULT;
import static io.github.supportguide.policy.PublisherMay.ASK_MICROSOFT;
import static io.github.supportguide.policy.PublisherMay.LEARN_IT_IS_ITS_OWN;
import static io.github.supportguide.policy.PublisherMay.NOT_ASK;

import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets the matrix be written as sentences: what a row does not say is as usual for its duty. */
final class Row {
    private final Issue issue;
    private final Duty duty;
    private List<List<Party>> directRoutes;
    private List<List<Party>> indirectRoutes;
    private PublisherMay publisherMay;
    private CustomerMay customerMay = CustomerMay.ASK;
    private boolean customerGoesStraight;
    private boolean performedBySeller;
    private @Nullable Party escalation;
    private Party boughtDirectly;
    private boolean anyOffer;
    private boolean supporterTakes;
    private @Nullable Resolution resolution;

    private Row(Issue issue, Duty duty, PublisherMay publisherMay, Party boughtDirectly) {
        this.issue = issue;
        this.duty = duty;
        this.publisherMay = publisherMay;
        this.boughtDirectly = boughtDirectly;
        this.directRoutes = List.of(List.of(DIRECT_BILL_PARTNER));
        this.indirectRoutes = List.of(List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER));
    }

    static Row partner(Issue issue) {
        return new Row(issue, Duty.PARTNER, NOT_ASK, Party.MICROSOFT);
    }

    static Row seller(Issue issue) {
        return new Row(issue, Duty.SELLER, NOT_ASK, Party.MICROSOFT);
    }

    static Row refund(Issue issue) {
        return new Row(issue, Duty.BY_REFUND_WINDOW, ASK_AFTER_REFUND_WINDOW, Party.MICROSOFT);
    }

    static Row publisher(Issue issue) {
        return new Row(issue, Duty.PUBLISHER, LEARN_IT_IS_ITS_OWN, ISV_PUBLISHER)
                .endingAt(ISV_PUBLISHER, List.of(INDIRECT_RESELLER, ISV_PUBLISHER));
    }

    static Row microsoft(Issue issue) {
        return new Row(issue, Duty.MICROSOFT, NOT_ASK, Party.MICROSOFT)
                .endingAt(Party.MICROSOFT, List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER, Party.MICROSOFT));
    }

    static Row everybody(Issue issue) {
        return new Row(issue, Duty.ALL, LEARN_IT_IS_ITS_OWN, ISV_PUBLISHER)
                .endingAt(ISV_PUBLISHER, List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER, ISV_PUBLISHER));
    }

    /** Platform faults go to Microsoft through the provider; product faults go as {@code product} says. */
    static Row byFault(Issue issue, List<Party> product) {
        var row = new Row(issue, Duty.BY_FAULT, ASK_BY_FAULT, Party.MICROSOFT);
        row.directRoutes =
                List.of(List.of(DIRECT_BILL_PARTNER, Party.MICROSOFT), List.of(DIRECT_BILL_PARTNER, ISV_PUBLISHER));
        row.indirectRoutes = List.of(List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER, Party.MICROSOFT), product);
        return row;
    }

    /** In the indirect model the publisher is reached through the provider, not by the reseller itself. */
    Row throughProvider() {
        return endingAt(ISV_PUBLISHER, List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER, ISV_PUBLISHER));
    }

    /** In the indirect model each partner asks Microsoft for itself. */
    Row eachForItself() {
        return endingAt(Party.MICROSOFT, List.of(Party.MICROSOFT));
    }

    Row notForPartners() {
        directRoutes = List.of();
        indirectRoutes = List.of();
        return this;
    }

    Row publisherAsksMicrosoft() {
        publisherMay = ASK_MICROSOFT;
        return this;
    }

    Row notForCustomers() {
        customerMay = CustomerMay.NOT_ASK;
        return this;
    }

    Row forCustomersWhoBoughtDirectly() {
        customerMay = CustomerMay.ASK_IF_BOUGHT_DIRECTLY;
        return this;
    }

    Row customerGoesStraight() {
        customerGoesStraight = true;
        return this;
    }

    Row sellerPerforms() {
        performedBySeller = true;
        return this;
    }

    Row then(Party next) {
        escalation = next;
        return this;
    }

    Row boughtDirectlyAsk(Party party) {
        boughtDirectly = party;
        return this;
    }

    Row anyOffer() {
        anyOffer = true;
        return this;
    }

    Row supporterTakes() {
        supporterTakes = true;
        return this;
    }

    Row ends(Resolution how) {
        resolution = how;
        return this;
    }

    Responsibility seed(Source... sources) {
        return read(RuleStatus.SEED, sources);
    }

    Responsibility sibling(Source... sources) {
        return read(RuleStatus.SIBLING, sources);
    }

    Responsibility inferred(Source... sources) {
        return read(RuleStatus.INFERRED, sources);
    }

    private Responsibility read(RuleStatus status, Source... sources) {
        return new Responsibility(
                issue,
                duty,
                directRoutes,
                indirectRoutes,
                publisherMay,
                customerMay,
                customerGoesStraight,
                performedBySeller,
                Optional.ofNullable(escalation),
                boughtDirectly,
                anyOffer,
                supporterTakes,
                Optional.ofNullable(resolution),
                Rule.inForce("responsibility/" + issue.code(), status, sources));
    }

    private Row endingAt(Party last, List<Party> indirect) {
        directRoutes = List.of(List.of(DIRECT_BILL_PARTNER, last));
        indirectRoutes = List.of(indirect);
        return this;
    }
}
