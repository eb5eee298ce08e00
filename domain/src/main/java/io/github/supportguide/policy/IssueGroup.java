package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** What kind of matter an issue is; partners split their duties by group. */
public enum IssueGroup implements Coded {
    BILLING("billing"),
    SUBSCRIPTION("subscription"),
    PROVISIONING("provisioning"),
    TECHNICAL("technical"),
    COMMERCE("commerce"),
    CONTRACT("contract"),
    ACCOUNT("account"),
    PUBLISHING("publishing");

    private final String code;

    IssueGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
