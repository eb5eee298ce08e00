package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;
import static io.github.supportguide.policy.Issue.ACCOUNT_SETUP;
import static io.github.supportguide.policy.Issue.ACTIVATION_LINK_MISSING;
import static io.github.supportguide.policy.Issue.AZURE_DEPLOYMENT;
import static io.github.supportguide.policy.Issue.AZURE_PLATFORM_OUTAGE;
import static io.github.supportguide.policy.Issue.BILLING_QUESTION;
import static io.github.supportguide.policy.Issue.BREAK_FIX;
import static io.github.supportguide.policy.Issue.CONTACT_MISSING;
import static io.github.supportguide.policy.Issue.CUSTOMER_AGREEMENT;
import static io.github.supportguide.policy.Issue.EXCLUSIVE_ACCESS;
import static io.github.supportguide.policy.Issue.EXTRA_TERMS;
import static io.github.supportguide.policy.Issue.FRAUD_MISUSE;
import static io.github.supportguide.policy.Issue.HOW_TO;
import static io.github.supportguide.policy.Issue.LANDING_PAGE_DOWN;
import static io.github.supportguide.policy.Issue.LICENCE_ASSIGNMENT;
import static io.github.supportguide.policy.Issue.MICROSOFT_INVOICE_ERROR;
import static io.github.supportguide.policy.Issue.OFFER_NOT_AVAILABLE;
import static io.github.supportguide.policy.Issue.OFFER_ONBOARDING;
import static io.github.supportguide.policy.Issue.ORDER_FAILURE;
import static io.github.supportguide.policy.Issue.PARTNER_AGREEMENT;
import static io.github.supportguide.policy.Issue.PARTNER_CENTER_ACCOUNT;
import static io.github.supportguide.policy.Issue.PARTNER_CENTER_ERROR;
import static io.github.supportguide.policy.Issue.PARTNER_TRANSFER;
import static io.github.supportguide.policy.Issue.PAYMENT;
import static io.github.supportguide.policy.Issue.PLAN_CHANGE;
import static io.github.supportguide.policy.Issue.PRESALES_QUESTION;
import static io.github.supportguide.policy.Issue.PRIVATE_OFFER_PROBLEM;
import static io.github.supportguide.policy.Issue.PUBLISHER_PAYOUT;
import static io.github.supportguide.policy.Issue.PUBLISHER_TERMS;
import static io.github.supportguide.policy.Issue.REFUND;
import static io.github.supportguide.policy.Issue.REFUND_OF_USAGE;
import static io.github.supportguide.policy.Issue.SAAS_DEPLOYMENT;
import static io.github.supportguide.policy.Issue.SECURITY_INCIDENT;
import static io.github.supportguide.policy.Issue.SERVICE_HEALTH_NOTICE;
import static io.github.supportguide.policy.Issue.SLA_COMMITMENT;
import static io.github.supportguide.policy.Issue.SUBSCRIPTION_CANCEL;
import static io.github.supportguide.policy.Issue.SUBSCRIPTION_RENEWAL;
import static io.github.supportguide.policy.Issue.SUBSCRIPTION_SEATS;
import static io.github.supportguide.policy.Issue.TAX_ON_INVOICE;
import static io.github.supportguide.policy.Issue.TRAINING;
import static io.github.supportguide.policy.Issue.TRIAL_END;
import static io.github.supportguide.policy.Issue.USER_DOCUMENTATION;
import static io.github.supportguide.policy.Resolution.CANCEL_AND_REBUY;
import static io.github.supportguide.policy.Resolution.NOT_REFUNDABLE;
import static io.github.supportguide.policy.Resolution.SETTLE_DIRECTLY;
import static io.github.supportguide.policy.Row.byFault;
import static io.github.supportguide.policy.Row.everybody;
import static io.github.supportguide.policy.Row.microsoft;
import static io.github.supportguide.policy.Row.partner;
import static io.github.supportguide.policy.Row.publisher;
import static io.github.supportguide.policy.Row.refund;
import static io.github.supportguide.policy.Row.seller;

import io.github.supportguide.party.Party;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who answers which issue in the CSP programme: one row for each {@link Issue}.
 *
 * <p>A row reads as a sentence that starts with whose matter the issue is and ends with how well that is founded
 * and on which pages. A test holds it against the published table.
 */
public final class ResponsibilityMatrix {
    private static final List<Party> BY_RESELLER = List.of(INDIRECT_RESELLER, ISV_PUBLISHER);
    private static final List<Party> BY_PROVIDER = List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER, ISV_PUBLISHER);

    // @formatter:off
    private static final List<Responsibility> ROWS = List.of(
            // billing
            partner(BILLING_QUESTION).then(MICROSOFT).seed(Source.SEED),
            microsoft(MICROSOFT_INVOICE_ERROR)
                    .forCustomersWhoBoughtDirectly()
                    .anyOffer()
                    .seed(Source.SEED, Source.CSUP),
            partner(PAYMENT).seed(Source.SEED, Source.BSUP, Source.NP),
            partner(TAX_ON_INVOICE).publisherAsksMicrosoft().then(MICROSOFT).sibling(Source.TAX),
            partner(FRAUD_MISUSE).publisherAsksMicrosoft().then(MICROSOFT).sibling(Source.NP, Source.RPB),
            // subscription
            refund(REFUND).sellerPerforms().then(MICROSOFT).sibling(Source.CRE, Source.T_CANCEL, Source.T_REFUND),
            // billing
            partner(REFUND_OF_USAGE).ends(NOT_REFUNDABLE).sibling(Source.CRE, Source.MK_RF),
            // subscription
            partner(SUBSCRIPTION_SEATS).sellerPerforms().then(MICROSOFT).seed(Source.SEED, Source.MNG, Source.OVR),
            partner(SUBSCRIPTION_CANCEL).sellerPerforms().then(MICROSOFT).sibling(Source.MNG, Source.CRE),
            partner(SUBSCRIPTION_RENEWAL).sellerPerforms().then(MICROSOFT).sibling(Source.CRE, Source.MNG),
            partner(PLAN_CHANGE).sellerPerforms().then(MICROSOFT).sibling(Source.PUB_FF, Source.PUB_LIFE),
            partner(TRIAL_END)
                    .sellerPerforms()
                    .then(ISV_PUBLISHER)
                    .boughtDirectlyAsk(ISV_PUBLISHER)
                    .sibling(Source.CRE, Source.BIL),
            partner(PARTNER_TRANSFER)
                    .sellerPerforms()
                    .then(MICROSOFT)
                    .ends(CANCEL_AND_REBUY)
                    .sibling(Source.MK_TR),
            // provisioning
            partner(ACCOUNT_SETUP)
                    .then(ISV_PUBLISHER)
                    .boughtDirectlyAsk(ISV_PUBLISHER)
                    .seed(Source.SEED, Source.MNG),
            partner(ACTIVATION_LINK_MISSING)
                    .sellerPerforms()
                    .then(MICROSOFT)
                    .boughtDirectlyAsk(ISV_PUBLISHER)
                    .sibling(Source.CRE, Source.MNG),
            publisher(LANDING_PAGE_DOWN).inferred(Source.MNG, Source.PUB_LIFE),
            publisher(LICENCE_ASSIGNMENT).sibling(Source.OVR, Source.MNG),
            byFault(AZURE_DEPLOYMENT, BY_RESELLER).seed(Source.SEED, Source.RPB),
            publisher(SAAS_DEPLOYMENT).sibling(Source.OVR),
            // technical
            publisher(HOW_TO).customerGoesStraight().supporterTakes().seed(Source.SEED),
            publisher(BREAK_FIX).customerGoesStraight().supporterTakes().seed(Source.SEED),
            publisher(SLA_COMMITMENT).throughProvider().seed(Source.SEED, Source.SLA),
            publisher(USER_DOCUMENTATION)
                    .customerGoesStraight()
                    .supporterTakes()
                    .seed(Source.SEED),
            publisher(TRAINING).supporterTakes().seed(Source.SEED),
            publisher(SERVICE_HEALTH_NOTICE).seed(Source.SEED),
            microsoft(AZURE_PLATFORM_OUTAGE).publisherAsksMicrosoft().anyOffer().sibling(Source.SH, Source.ESC),
            publisher(SECURITY_INCIDENT).then(MICROSOFT).sibling(Source.PUB_SUP),
            // commerce
            microsoft(ORDER_FAILURE).seed(Source.SEED, Source.DISC),
            publisher(OFFER_NOT_AVAILABLE)
                    .throughProvider()
                    .then(MICROSOFT)
                    .sibling(Source.DISC, Source.EXC, Source.PUB_CSP),
            publisher(EXCLUSIVE_ACCESS).throughProvider().notForCustomers().sibling(Source.DISC),
            byFault(PRIVATE_OFFER_PROBLEM, BY_PROVIDER)
                    .boughtDirectlyAsk(ISV_PUBLISHER)
                    .sibling(Source.MK_PO, Source.PUB_PF),
            publisher(PRESALES_QUESTION).sibling(Source.PUB_CSP, Source.SEED),
            // contract
            publisher(PUBLISHER_TERMS).sibling(Source.CON),
            seller(CUSTOMER_AGREEMENT).sellerPerforms().sibling(Source.MCA),
            microsoft(PARTNER_AGREEMENT).notForCustomers().anyOffer().sibling(Source.MPAQ, Source.CON),
            everybody(EXTRA_TERMS).ends(SETTLE_DIRECTLY).sibling(Source.CON),
            // account
            microsoft(PARTNER_CENTER_ACCOUNT)
                    .eachForItself()
                    .publisherAsksMicrosoft()
                    .notForCustomers()
                    .anyOffer()
                    .seed(Source.SEED, Source.RPC, Source.ROLE),
            microsoft(PARTNER_CENTER_ERROR)
                    .eachForItself()
                    .publisherAsksMicrosoft()
                    .notForCustomers()
                    .anyOffer()
                    .sibling(Source.RPC, Source.PUB_SUP),
            publisher(CONTACT_MISSING).then(MICROSOFT).seed(Source.SEED),
            // publishing
            microsoft(OFFER_ONBOARDING)
                    .notForPartners()
                    .publisherAsksMicrosoft()
                    .notForCustomers()
                    .anyOffer()
                    .seed(Source.SEED, Source.PUB_SUP),
            microsoft(PUBLISHER_PAYOUT)
                    .notForPartners()
                    .publisherAsksMicrosoft()
                    .notForCustomers()
                    .anyOffer()
                    .sibling(Source.PAY, Source.PUB_TX));
    // @formatter:on

    private static final Map<Issue, Responsibility> BY_ISSUE = byIssue();

    private ResponsibilityMatrix() {}

    /** The row of one issue; there always is one. */
    public static Responsibility of(Issue issue) {
        return Objects.requireNonNull(BY_ISSUE.get(issue));
    }

    /** Every row, in the order of {@link Issue}. */
    public static List<Responsibility> rows() {
        return ROWS;
    }

    private static Map<Issue, Responsibility> byIssue() {
        var rows = new EnumMap<Issue, Responsibility>(Issue.class);
        ROWS.forEach(row -> rows.put(row.issue(), row));
        return rows;
    }
}
