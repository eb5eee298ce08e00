package io.github.supportguide.policy;

import static io.github.supportguide.policy.IssueGroup.ACCOUNT;
import static io.github.supportguide.policy.IssueGroup.BILLING;
import static io.github.supportguide.policy.IssueGroup.COMMERCE;
import static io.github.supportguide.policy.IssueGroup.CONTRACT;
import static io.github.supportguide.policy.IssueGroup.PROVISIONING;
import static io.github.supportguide.policy.IssueGroup.PUBLISHING;
import static io.github.supportguide.policy.IssueGroup.SUBSCRIPTION;
import static io.github.supportguide.policy.IssueGroup.TECHNICAL;

import io.github.supportguide.code.Coded;

/** What a support question can be about, in the order of the published matrix. */
public enum Issue implements Coded {
    BILLING_QUESTION("billing-question", BILLING),
    MICROSOFT_INVOICE_ERROR("microsoft-invoice-error", BILLING),
    PAYMENT("payment", BILLING),
    TAX_ON_INVOICE("tax-on-invoice", BILLING),
    FRAUD_MISUSE("fraud-misuse", BILLING),
    REFUND("refund", SUBSCRIPTION),
    REFUND_OF_USAGE("refund-of-usage", BILLING),
    SUBSCRIPTION_SEATS("subscription-seats", SUBSCRIPTION),
    SUBSCRIPTION_CANCEL("subscription-cancel", SUBSCRIPTION),
    SUBSCRIPTION_RENEWAL("subscription-renewal", SUBSCRIPTION),
    PLAN_CHANGE("plan-change", SUBSCRIPTION),
    TRIAL_END("trial-end", SUBSCRIPTION),
    PARTNER_TRANSFER("partner-transfer", SUBSCRIPTION),
    ACCOUNT_SETUP("account-setup", PROVISIONING),
    ACTIVATION_LINK_MISSING("activation-link-missing", PROVISIONING),
    LANDING_PAGE_DOWN("landing-page-down", PROVISIONING),
    LICENCE_ASSIGNMENT("licence-assignment", PROVISIONING),
    AZURE_DEPLOYMENT("azure-deployment", PROVISIONING),
    SAAS_DEPLOYMENT("saas-deployment", PROVISIONING),
    HOW_TO("how-to", TECHNICAL),
    BREAK_FIX("break-fix", TECHNICAL),
    SLA_COMMITMENT("sla-commitment", TECHNICAL),
    USER_DOCUMENTATION("user-documentation", TECHNICAL),
    TRAINING("training", TECHNICAL),
    SERVICE_HEALTH_NOTICE("service-health-notice", TECHNICAL),
    AZURE_PLATFORM_OUTAGE("azure-platform-outage", TECHNICAL),
    SECURITY_INCIDENT("security-incident", TECHNICAL),
    ORDER_FAILURE("order-failure", COMMERCE),
    OFFER_NOT_AVAILABLE("offer-not-available", COMMERCE),
    EXCLUSIVE_ACCESS("exclusive-access", COMMERCE),
    PRIVATE_OFFER_PROBLEM("private-offer-problem", COMMERCE),
    PRESALES_QUESTION("presales-question", COMMERCE),
    PUBLISHER_TERMS("publisher-terms", CONTRACT),
    CUSTOMER_AGREEMENT("customer-agreement", CONTRACT),
    PARTNER_AGREEMENT("partner-agreement", CONTRACT),
    EXTRA_TERMS("extra-terms", CONTRACT),
    PARTNER_CENTER_ACCOUNT("partner-center-account", ACCOUNT),
    PARTNER_CENTER_ERROR("partner-center-error", ACCOUNT),
    CONTACT_MISSING("contact-missing", ACCOUNT),
    OFFER_ONBOARDING("offer-onboarding", PUBLISHING),
    PUBLISHER_PAYOUT("publisher-payout", PUBLISHING);

    private final String code;
    private final IssueGroup group;

    Issue(String code, IssueGroup group) {
        this.code = code;
        this.group = group;
    }

    @Override
    public String code() {
        return code;
    }

    public IssueGroup group() {
        return group;
    }
}
