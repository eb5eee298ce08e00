package io.github.supportguide.policy;

import static io.github.supportguide.policy.Issue.ACCOUNT_SETUP;
import static io.github.supportguide.policy.Issue.ACTIVATION_LINK_MISSING;
import static io.github.supportguide.policy.Issue.AZURE_DEPLOYMENT;
import static io.github.supportguide.policy.Issue.AZURE_PLATFORM_OUTAGE;
import static io.github.supportguide.policy.Issue.BILLING_QUESTION;
import static io.github.supportguide.policy.Issue.BREAK_FIX;
import static io.github.supportguide.policy.Issue.CONTACT_MISSING;
import static io.github.supportguide.policy.Issue.FRAUD_MISUSE;
import static io.github.supportguide.policy.Issue.HOW_TO;
import static io.github.supportguide.policy.Issue.LANDING_PAGE_DOWN;
import static io.github.supportguide.policy.Issue.LICENCE_ASSIGNMENT;
import static io.github.supportguide.policy.Issue.MICROSOFT_INVOICE_ERROR;
import static io.github.supportguide.policy.Issue.OFFER_NOT_AVAILABLE;
import static io.github.supportguide.policy.Issue.ORDER_FAILURE;
import static io.github.supportguide.policy.Issue.PARTNER_CENTER_ACCOUNT;
import static io.github.supportguide.policy.Issue.PARTNER_TRANSFER;
import static io.github.supportguide.policy.Issue.PAYMENT;
import static io.github.supportguide.policy.Issue.PLAN_CHANGE;
import static io.github.supportguide.policy.Issue.PRESALES_QUESTION;
import static io.github.supportguide.policy.Issue.PRIVATE_OFFER_PROBLEM;
import static io.github.supportguide.policy.Issue.PUBLISHER_TERMS;
import static io.github.supportguide.policy.Issue.REFUND;
import static io.github.supportguide.policy.Issue.REFUND_OF_USAGE;
import static io.github.supportguide.policy.Issue.SECURITY_INCIDENT;
import static io.github.supportguide.policy.Issue.SERVICE_HEALTH_NOTICE;
import static io.github.supportguide.policy.Issue.SLA_COMMITMENT;
import static io.github.supportguide.policy.Issue.SUBSCRIPTION_CANCEL;
import static io.github.supportguide.policy.Issue.SUBSCRIPTION_RENEWAL;
import static io.github.supportguide.policy.Issue.SUBSCRIPTION_SEATS;
import static io.github.supportguide.policy.Issue.TAX_ON_INVOICE;
import static io.github.supportguide.policy.Issue.TRAINING;
import static io.github.supportguide.policy.Issue.USER_DOCUMENTATION;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.CspModel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the published pages leave open or say in two ways. Answers to the issues that a question touches rest on a
 * choice of ours, and should say so.
 */
public enum OpenQuestion implements Coded {
    // @formatter:off
    SPLIT_OF_DUTIES("split-of-duties", where(Responsibility::leavesSplit), Source.SEED),
    END_OF_ACCOUNT_SETUP(
            "end-of-account-setup",
            of(ACCOUNT_SETUP, ACTIVATION_LINK_MISSING, LANDING_PAGE_DOWN, LICENCE_ASSIGNMENT),
            Source.SEED,
            Source.MNG),
    FAULTY_IMAGE("faulty-image", of(AZURE_DEPLOYMENT), Source.SEED, Source.RPB),
    ENGINEERING_CONTACT(
            "engineering-contact", of(BREAK_FIX, SECURITY_INCIDENT, CONTACT_MISSING), Source.SEED, Source.PUB_PLAN),
    CUSTOMERS_CALLING_PUBLISHERS(
            "customers-calling-publishers", where(Responsibility::customerGoesStraight), Source.SEED, Source.T_SEED),
    PARTNERS_OWN_SUPPORT("partners-own-support", of(HOW_TO, BREAK_FIX, TRAINING), Source.SEED, Source.PUB_CSP),
    REFUND_WINDOWS(
            "refund-windows",
            of(REFUND, SUBSCRIPTION_CANCEL),
            Source.CRE,
            Source.MK_RF,
            Source.T_CANCEL,
            Source.T_REFUND),
    ROLES_DIFFER(
            "roles-differ",
            of(MICROSOFT_INVOICE_ERROR, SUBSCRIPTION_SEATS, SUBSCRIPTION_CANCEL, SUBSCRIPTION_RENEWAL, PLAN_CHANGE),
            Source.MNG,
            Source.CRE,
            Source.BIL),
    REQUESTS_FOR_CUSTOMERS(
            "requests-for-customers", of(AZURE_DEPLOYMENT, AZURE_PLATFORM_OUTAGE), Source.RPB, Source.ROLE),
    CUSTOMERS_TICKETS(
            "customers-tickets", of(AZURE_DEPLOYMENT, BREAK_FIX, AZURE_PLATFORM_OUTAGE), Source.CSUP, Source.PUB_SUP),
    USAGE_BASED_OFFERS(
            "usage-based-offers",
            of(REFUND_OF_USAGE, SUBSCRIPTION_SEATS, SUBSCRIPTION_CANCEL, PLAN_CHANGE, AZURE_DEPLOYMENT, ORDER_FAILURE),
            Source.OVR,
            Source.PUR),
    PLACE_OF_CONTACTS("place-of-contacts", of(PRESALES_QUESTION, CONTACT_MISSING), Source.SEED, Source.DISC),
    MICROSOFT_PRODUCTS("microsoft-products", where(row -> !row.anyOffer()), Source.SEED, Source.TECH),
    BOUGHT_ON_PARTNERS_BILL(
            "bought-on-partners-bill",
            of(BILLING_QUESTION, PAYMENT, REFUND, REFUND_OF_USAGE, SUBSCRIPTION_CANCEL),
            Source.SEED,
            Source.BIL),
    CONTAINERS("containers", of(ORDER_FAILURE, OFFER_NOT_AVAILABLE), Source.PUB_CSP, Source.DISC),
    PRICE_OF_PRIVATE_OFFERS("price-of-private-offers", of(PRIVATE_OFFER_PROBLEM), Source.PUB_PF),
    SEVERAL_PARTNERS(
            "several-partners",
            of(FRAUD_MISUSE, PARTNER_TRANSFER, SERVICE_HEALTH_NOTICE, AZURE_PLATFORM_OUTAGE, SECURITY_INCIDENT),
            Source.REL),
    OUTAGE_NOTICES("outage-notices", of(SERVICE_HEALTH_NOTICE), Source.SEED),
    SERVICE_LEVEL_REMEDIES("service-level-remedies", of(SLA_COMMITMENT), Source.SEED, Source.SLA),
    TAX_BY_COUNTRY("tax-by-country", of(TAX_ON_INVOICE), Source.TAX),
    STANDARD_CONTRACT("standard-contract", of(PUBLISHER_TERMS), Source.PUB_SC, Source.CAT),
    MISSING_CONTACT("missing-contact", of(CONTACT_MISSING), Source.SEED, Source.PUB_PLAN),
    ANSWER_TIMES("answer-times", of(BILLING_QUESTION, HOW_TO, BREAK_FIX), Source.CSUP, Source.TECH),
    ACCOUNT_SUPPORT("account-support", of(ACCOUNT_SETUP, PARTNER_CENTER_ACCOUNT), Source.SEED),
    LANGUAGES_OF_SUPPORT("languages-of-support", of(HOW_TO, BREAK_FIX, USER_DOCUMENTATION, TRAINING), Source.SEED);
    // @formatter:on

    /** What stays open about an offer that is not sold through the marketplace: only its support is left. */
    private static final Set<OpenQuestion> OF_ANY_SALE =
            EnumSet.of(ENGINEERING_CONTACT, PLACE_OF_CONTACTS, OUTAGE_NOTICES, MISSING_CONTACT, LANGUAGES_OF_SUPPORT);

    private final String code;
    private final Set<Issue> issues;
    private final List<Source> sources;

    OpenQuestion(String code, Set<Issue> issues, Source... sources) {
        this.code = code;
        this.issues = issues;
        this.sources = List.of(sources);
    }

    private static Set<Issue> of(Issue first, Issue... others) {
        return EnumSet.of(first, others);
    }

    private static Set<Issue> where(Predicate<Responsibility> row) {
        var touched = EnumSet.noneOf(Issue.class);
        ResponsibilityMatrix.rows().stream()
                .filter(row)
                .map(Responsibility::issue)
                .forEach(touched::add);
        return touched;
    }

    @Override
    public String code() {
        return code;
    }

    /** The pages that leave it open or contradict each other. */
    public List<Source> sources() {
        return sources;
    }

    public boolean touches(Issue issue) {
        return issues.contains(issue);
    }

    public boolean touches(CspModel model) {
        return this != SPLIT_OF_DUTIES || model == CspModel.INDIRECT;
    }

    public boolean touches(OfferClass kind) {
        return switch (kind) {
            case FIRST_PARTY -> this == MICROSOFT_PRODUCTS;
            case NOT_TRANSACTABLE -> OF_ANY_SALE.contains(this);
            default -> this != MICROSOFT_PRODUCTS;
        };
    }

    /** What is open about an issue of third-party offers, in the order of this list. */
    public static List<OpenQuestion> about(Issue issue) {
        return Arrays.stream(values())
                .filter(question -> question.touches(OfferClass.THIRD_PARTY) && question.touches(issue))
                .toList();
    }

    /** What is open about an issue of one kind of offers in one model. */
    public static List<OpenQuestion> about(OfferClass kind, CspModel model, Issue issue) {
        return Arrays.stream(values())
                .filter(question -> question.touches(kind) && question.touches(model) && question.touches(issue))
                .toList();
    }
}
