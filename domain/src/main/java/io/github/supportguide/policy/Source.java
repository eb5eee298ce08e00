package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;
import java.net.URI;

/** A public page that a rule was read on. Pages move and change: {@link #read} says which state of it counts. */
public enum Source implements Coded {
    SEED(
            "Support for commercial marketplace products in the CSP program",
            "https://learn.microsoft.com/partner-center/csp-commercial-marketplace-support",
            "2021-05"),
    OVR(
            "Commercial marketplace in the CSP program: overview",
            "https://learn.microsoft.com/partner-center/csp-commercial-marketplace-overview",
            "2021"),
    DISC(
            "Discover commercial marketplace offers",
            "https://learn.microsoft.com/partner-center/csp-commercial-marketplace-discover",
            "2021"),
    PUR(
            "Purchase commercial marketplace offers",
            "https://learn.microsoft.com/partner-center/csp-commercial-marketplace-purchase",
            "2021"),
    MNG(
            "Manage commercial marketplace offers",
            "https://learn.microsoft.com/partner-center/csp-commercial-marketplace-manage",
            "2021"),
    BIL(
            "Billing for commercial marketplace offers",
            "https://learn.microsoft.com/partner-center/csp-commercial-marketplace-billing",
            "2021"),
    CON(
            "Contracting for commercial marketplace offers",
            "https://learn.microsoft.com/partner-center/csp-commercial-marketplace-contracting",
            "2021"),
    EXC("Exclusive offers", "https://learn.microsoft.com/partner-center/isv-opt-in", "2021-05"),
    CRE(
            "Create, suspend or cancel a subscription",
            "https://learn.microsoft.com/partner-center/create-a-new-subscription",
            "2021-06"),
    REL(
            "Supported partner relationships in CSP",
            "https://learn.microsoft.com/partner-center/csp-supported-partner-relationships",
            "2021"),
    ENR("Enroll in the CSP program", "https://learn.microsoft.com/partner-center/enrolling-in-the-csp-program", "2021"),
    MPA(
            "Microsoft Partner Agreement",
            "https://learn.microsoft.com/partner-center/microsoft-partner-agreement",
            "2021"),
    MPAQ(
            "Microsoft Partner Agreement: questions of indirect providers",
            "https://learn.microsoft.com/partner-center/mpa-indirect-provider-faq",
            "2021"),
    MCA(
            "Confirm a customer’s acceptance of the Microsoft Customer Agreement",
            "https://learn.microsoft.com/partner-center/confirm-customer-agreement",
            "2021"),
    ROLE("Roles and permissions of users", "https://learn.microsoft.com/partner-center/permissions-overview", "2021"),
    TECH("Provide technical support", "https://learn.microsoft.com/partner-center/provide-technical-support", "2021"),
    BSUP("Provide billing support", "https://learn.microsoft.com/partner-center/provide-billing-support", "2021"),
    CSUP("Customer support", "https://learn.microsoft.com/partner-center/customer-support", "2021"),
    RPB(
            "Report problems on behalf of a customer",
            "https://learn.microsoft.com/partner-center/report-problems-on-behalf-of-a-customer",
            "2021"),
    RPC(
            "Report problems with Partner Center",
            "https://learn.microsoft.com/partner-center/report-problems-with-partner-center",
            "2021"),
    ESC(
            "Escalate problems to Microsoft",
            "https://learn.microsoft.com/partner-center/escalate-problems-to-microsoft",
            "2021"),
    SH("Check service health", "https://learn.microsoft.com/partner-center/check-service-health", "2021"),
    SLA("Request a credit for a service level", "https://learn.microsoft.com/partner-center/request-credit", "2021"),
    NP("Non-payment, fraud and misuse", "https://learn.microsoft.com/partner-center/non-payment-fraud-misuse", "2021"),
    PAY("Get paid for marketplace sales", "https://learn.microsoft.com/partner-center/marketplace-get-paid", "2021-07"),
    TAX(
            "Tax details for the marketplace",
            "https://learn.microsoft.com/partner-center/tax-details-marketplace",
            "2021-07"),
    MK_RF("Marketplace refund policies", "https://learn.microsoft.com/marketplace/refund-policies", "2021"),
    MK_LC("Marketplace legal contracts", "https://learn.microsoft.com/marketplace/legal-contracts", "2021"),
    MK_PO("Marketplace private offers", "https://learn.microsoft.com/marketplace/private-offers", "2021"),
    MK_TR("Transfer of marketplace purchases", "https://learn.microsoft.com/marketplace/transfer-eligibility", "2021"),
    PUB_CSP(
            "Publishers: offers in the CSP program",
            "https://learn.microsoft.com/azure/marketplace/cloud-solution-providers",
            "2019–2022"),
    PUB_PLAN(
            "Publishers: plan a SaaS offer",
            "https://learn.microsoft.com/azure/marketplace/plan-saas-offer",
            "2019–2022"),
    PUB_TX(
            "Publishers: commercial transaction capabilities",
            "https://learn.microsoft.com/azure/marketplace/marketplace-commercial-transaction-capabilities-and-considerations",
            "2019–2022"),
    PUB_SUP(
            "Publishers: support for the marketplace program",
            "https://learn.microsoft.com/azure/marketplace/support",
            "2019–2022"),
    PUB_LIFE(
            "Publishers: life cycle of a SaaS subscription",
            "https://learn.microsoft.com/azure/marketplace/partner-center-portal/pc-saas-fulfillment-life-cycle",
            "2019–2022"),
    PUB_FF(
            "Publishers: SaaS fulfillment APIs",
            "https://learn.microsoft.com/azure/marketplace/partner-center-portal/pc-saas-fulfillment-apis",
            "2019–2022"),
    PUB_PF("Publishers: CSP private offers", "https://learn.microsoft.com/azure/marketplace/isv-csp-faq", "2019–2022"),
    PUB_SC(
            "Publishers: Standard Contract",
            "https://learn.microsoft.com/azure/marketplace/standard-contract",
            "2019–2022"),
    CAT("Marketplace Catalog API 2025-05-01", "https://learn.microsoft.com/rest/api/marketplacecatalog", "2025"),
    T_SEED(
            "Support for commercial marketplace products in the CSP program (newer)",
            "https://learn.microsoft.com/partner-center/customers/csp-commercial-marketplace-support",
            "2023–2026"),
    T_CANCEL(
            "Cancellation policy of the new commerce experience",
            "https://learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy",
            "2023–2026"),
    T_REFUND(
            "Marketplace refund policies (newer)",
            "https://learn.microsoft.com/marketplace/refund-policies",
            "2023–2026"),
    T_BSUP(
            "Provide billing support (newer)",
            "https://learn.microsoft.com/partner-center/billing/provide-billing-support",
            "2023–2026"),
    T_USERROLES(
            "Roles of marketplace publishers",
            "https://learn.microsoft.com/partner-center/account-settings/permissions-overview",
            "2023–2026");

    private final String code = name().replace('_', '-');
    private final String page;
    private final URI url;
    private final String read;

    Source(String page, String url, String read) {
        this.page = page;
        this.url = URI.create(url);
        this.read = read;
    }

    /** The short name that our tables use, such as {@code T-REFUND}. */
    @Override
    public String code() {
        return code;
    }

    /** What the page is about, in English. */
    public String page() {
        return page;
    }

    /** Where the page was when it was read. */
    public URI url() {
        return url;
    }

    /** The year, month or span of years whose state of the page was read. */
    public String read() {
        return read;
    }
}
