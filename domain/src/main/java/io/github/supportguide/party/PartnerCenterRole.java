package io.github.supportguide.party;

import io.github.supportguide.code.Coded;

/** A role that a person can hold in Partner Center; declared in the order of their codes. */
public enum PartnerCenterRole implements Coded {
    ACCOUNT_ADMIN("account-admin"),
    ADMIN_AGENT("admin-agent"),
    ANY_USER("any-user"),
    BILLING_ADMIN("billing-admin"),
    GLOBAL_ADMIN("global-admin"),
    HELPDESK_AGENT("helpdesk-agent"),
    MANAGER("manager"),
    OWNER("owner"),
    SALES_AGENT("sales-agent"),
    USER_MANAGEMENT_ADMIN("user-management-admin");

    private final String code;

    PartnerCenterRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
