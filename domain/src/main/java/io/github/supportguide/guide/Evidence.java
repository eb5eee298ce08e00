package io.github.supportguide.guide;

import io.github.supportguide.code.Coded;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Issue;
import java.util.List;

/** Something to have at hand before contacting anybody. */
public enum Evidence implements Coded {
    INVOICE_NUMBER("invoice-number"),
    SUBSCRIPTION_ID("subscription-id"),
    ORDER_ID("order-id"),
    ORDER_TIME("order-time"),
    CUSTOMER_TENANT_ID("customer-tenant-id"),
    OFFER_ID("offer-id"),
    PLAN_ID("plan-id"),
    MARKET("market"),
    TIME_OF_OCCURRENCE("time-of-occurrence"),
    ERROR_MESSAGE("error-message"),
    SCREENSHOTS("screenshots"),
    DIAGNOSTICS("diagnostics"),
    BUSINESS_IMPACT("business-impact"),
    AGREEMENT("agreement");

    private final String code;

    Evidence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What to collect before acting on a decision, the most telling first; nothing if there is nobody to turn to. */
    public static List<Evidence> toCollect(Decision decision, Issue issue) {
        return decision.firstContact().isPresent() ? of(issue) : List.of();
    }

    private static List<Evidence> of(Issue issue) {
        return issue == Issue.REFUND
                ? List.of(ORDER_TIME, ORDER_ID, SUBSCRIPTION_ID)
                : switch (issue.group()) {
                    case BILLING -> List.of(INVOICE_NUMBER, SUBSCRIPTION_ID);
                    case SUBSCRIPTION -> List.of(SUBSCRIPTION_ID, ORDER_ID);
                    case PROVISIONING -> List.of(SUBSCRIPTION_ID, CUSTOMER_TENANT_ID, PLAN_ID, ERROR_MESSAGE);
                    case TECHNICAL -> List.of(OFFER_ID, TIME_OF_OCCURRENCE, SCREENSHOTS, BUSINESS_IMPACT);
                    case COMMERCE -> List.of(OFFER_ID, PLAN_ID, CUSTOMER_TENANT_ID, MARKET);
                    case CONTRACT -> List.of(OFFER_ID, AGREEMENT);
                    case ACCOUNT -> List.of(TIME_OF_OCCURRENCE, DIAGNOSTICS, SCREENSHOTS);
                    case PUBLISHING -> List.of(OFFER_ID, DIAGNOSTICS);
                };
    }
}
