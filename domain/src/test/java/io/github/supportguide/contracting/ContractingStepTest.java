package io.github.supportguide.contracting;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.CspModel;
import java.time.LocalDate;
import java.util.Collection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The way to a contract")
class ContractingStepTest {

    @Test
    void inTheDirectBillModel() {
        assertEquals("""
                enrol-in-csp: direct-bill-partner
                sign-partner-agreement: direct-bill-partner
                read-programme-guide: direct-bill-partner
                connect-customer: direct-bill-partner, customer
                accept-customer-agreement: customer, direct-bill-partner
                accept-publisher-terms: isv-publisher, customer
                settle-extra-terms: direct-bill-partner, isv-publisher, customer
                obtain-permission: direct-bill-partner, isv-publisher""", path(CspModel.DIRECT_BILL));
    }

    @Test
    void inTheIndirectModel() {
        assertEquals("""
                enrol-in-csp: indirect-provider, indirect-reseller
                sign-partner-agreement: indirect-provider, indirect-reseller
                connect-provider-and-reseller: indirect-provider, indirect-reseller
                read-programme-guide: indirect-provider
                agree-on-split: indirect-provider, indirect-reseller
                connect-customer: indirect-reseller, customer
                accept-customer-agreement: customer, indirect-provider
                accept-publisher-terms: isv-publisher, customer
                settle-extra-terms: indirect-reseller, indirect-provider, isv-publisher, customer
                obtain-permission: indirect-provider, isv-publisher""", path(CspModel.INDIRECT));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
                    ENROL_IN_CSP,              2026-11-22, global-admin
                    SIGN_PARTNER_AGREEMENT,    2026-11-22, global-admin
                    READ_PROGRAMME_GUIDE,      2022-12-31, 'admin-agent, global-admin'
                    READ_PROGRAMME_GUIDE,      2023-01-01, admin-agent
                    AGREE_ON_SPLIT,            2026-11-22, ''
                    CONNECT_CUSTOMER,          2026-11-22, 'admin-agent, sales-agent'
                    ACCEPT_CUSTOMER_AGREEMENT, 2026-11-22, 'admin-agent, sales-agent'
                    OBTAIN_PERMISSION,         2023-01-01, 'admin-agent, sales-agent, user-management-admin'
                    """)
    void needsRolesOnADay(ContractingStep step, LocalDate day, String roles) {
        assertEquals(roles, codes(step.roles(day)));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereItWasRead(ContractingStep step) {
        assertFalse(step.sources().isEmpty());
    }

    private static String path(CspModel model) {
        return ContractingPath.of(model, LocalDate.of(2026, 11, 22)).steps().stream()
                .map(step -> step.what().code() + ": " + codes(step.actors()))
                .collect(joining("\n"));
    }

    private static String codes(Collection<? extends Coded> words) {
        return words.stream().map(Coded::code).collect(joining(", "));
    }
}
