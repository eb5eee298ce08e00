package io.github.supportguide.contracting;

import static io.github.supportguide.party.PartnerCenterRole.ADMIN_AGENT;
import static io.github.supportguide.party.PartnerCenterRole.GLOBAL_ADMIN;
import static io.github.supportguide.party.PartnerCenterRole.SALES_AGENT;
import static io.github.supportguide.party.Party.CUSTOMER;
import static io.github.supportguide.party.Party.DIRECT_BILL_PARTNER;
import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.policy.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A step on the way to a contract, in the order in which they are taken. */
public enum ContractingStep implements Coded {
    ENROL_IN_CSP(
            "enrol-in-csp",
            List.of(DIRECT_BILL_PARTNER),
            List.of(INDIRECT_PROVIDER, INDIRECT_RESELLER),
            List.of(GLOBAL_ADMIN),
            Source.ENR),
    SIGN_PARTNER_AGREEMENT(
            "sign-partner-agreement",
            List.of(DIRECT_BILL_PARTNER),
            List.of(INDIRECT_PROVIDER, INDIRECT_RESELLER),
            Issue.PARTNER_AGREEMENT,
            Source.MPA,
            Source.CON),
    CONNECT_PROVIDER_AND_RESELLER(
            "connect-provider-and-reseller",
            List.of(),
            List.of(INDIRECT_PROVIDER, INDIRECT_RESELLER),
            List.of(ADMIN_AGENT, GLOBAL_ADMIN, SALES_AGENT),
            Source.REL),
    READ_PROGRAMME_GUIDE(
            "read-programme-guide",
            List.of(DIRECT_BILL_PARTNER),
            List.of(INDIRECT_PROVIDER),
            Issue.PUBLISHER_TERMS,
            Source.CON),
    AGREE_ON_SPLIT("agree-on-split", List.of(), List.of(INDIRECT_PROVIDER, INDIRECT_RESELLER), List.of(), Source.SEED),
    CONNECT_CUSTOMER(
            "connect-customer",
            List.of(DIRECT_BILL_PARTNER, CUSTOMER),
            List.of(INDIRECT_RESELLER, CUSTOMER),
            List.of(ADMIN_AGENT, SALES_AGENT),
            Source.REL),
    ACCEPT_CUSTOMER_AGREEMENT(
            "accept-customer-agreement",
            List.of(CUSTOMER, DIRECT_BILL_PARTNER),
            List.of(CUSTOMER, INDIRECT_PROVIDER),
            Issue.CUSTOMER_AGREEMENT,
            Source.MCA),
    ACCEPT_PUBLISHER_TERMS(
            "accept-publisher-terms",
            List.of(ISV_PUBLISHER, CUSTOMER),
            List.of(ISV_PUBLISHER, CUSTOMER),
            List.of(),
            Source.CON,
            Source.MK_LC,
            Source.PUB_SC),
    SETTLE_EXTRA_TERMS(
            "settle-extra-terms",
            List.of(DIRECT_BILL_PARTNER, ISV_PUBLISHER, CUSTOMER),
            List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER, ISV_PUBLISHER, CUSTOMER),
            List.of(),
            Source.CON),
    OBTAIN_PERMISSION(
            "obtain-permission",
            List.of(DIRECT_BILL_PARTNER, ISV_PUBLISHER),
            List.of(INDIRECT_PROVIDER, ISV_PUBLISHER),
            Issue.EXCLUSIVE_ACCESS,
            Source.DISC,
            Source.EXC);

    private final String code;
    private final List<Party> directActors;
    private final List<Party> indirectActors;
    private final List<PartnerCenterRole> fixedRoles;
    private final Optional<Issue> rolesOf;
    private final List<Source> sources;

    ContractingStep(
            String code, List<Party> direct, List<Party> indirect, List<PartnerCenterRole> roles, Source... sources) {
        this(code, direct, indirect, roles, Optional.empty(), sources);
    }

    ContractingStep(String code, List<Party> direct, List<Party> indirect, Issue rolesOf, Source... sources) {
        this(code, direct, indirect, List.of(), Optional.of(rolesOf), sources);
    }

    ContractingStep(
            String code,
            List<Party> direct,
            List<Party> indirect,
            List<PartnerCenterRole> fixedRoles,
            Optional<Issue> rolesOf,
            Source... sources) {
        this.code = code;
        this.directActors = direct;
        this.indirectActors = indirect;
        this.fixedRoles = fixedRoles;
        this.rolesOf = rolesOf;
        this.sources = List.of(sources);
    }

    @Override
    public String code() {
        return code;
    }

    /** Its place among all steps, from 1, whichever the model. */
    public int number() {
        return ordinal() + 1;
    }

    /** Who takes the step in a model, in the order of acting; nobody if the model has no such step. */
    public List<Party> actors(CspModel model) {
        return model == CspModel.DIRECT_BILL ? directActors : indirectActors;
    }

    /** The Partner Center roles of which one is needed on a day; none if the step happens elsewhere. */
    public List<PartnerCenterRole> roles(LocalDate day) {
        return rolesOf.map(issue -> RoleTable.inForce(issue, day).stream()
                        .map(RoleRequirement::role)
                        .toList())
                .orElse(fixedRoles);
    }

    /** The pages the step was read on. */
    public List<Source> sources() {
        return sources;
    }

    /** The steps of a model, in order. */
    static List<ContractingStep> pathFor(CspModel model) {
        return List.of(values()).stream()
                .filter(step -> !step.actors(model).isEmpty())
                .toList();
    }
}
