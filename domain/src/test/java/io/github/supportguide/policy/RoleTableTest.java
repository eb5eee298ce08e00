package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The roles for an issue")
class RoleTableTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
                    BILLING_QUESTION,   2020-05-04, ''
                    BILLING_QUESTION,   2020-05-05, billing-admin global-admin helpdesk-agent sales-agent user-management-admin
                    BILLING_QUESTION,   2022-12-31, billing-admin global-admin helpdesk-agent sales-agent user-management-admin
                    BILLING_QUESTION,   2023-01-01, billing-admin helpdesk-agent sales-agent user-management-admin
                    PUBLISHER_TERMS,    2022-12-31, admin-agent global-admin
                    PUBLISHER_TERMS,    2023-01-01, admin-agent
                    CUSTOMER_AGREEMENT, 2022-12-31, admin-agent sales-agent
                    PARTNER_AGREEMENT,  2026-11-22, global-admin
                    PARTNER_CENTER_ERROR, 2026-11-22, any-user
                    CONTACT_MISSING,    2026-11-22, admin-agent
                    PUBLISHER_PAYOUT,   2026-11-22, account-admin global-admin
                    OFFER_ONBOARDING,   2026-11-22, manager owner
                    """)
    void areThoseInForceSorted(Issue issue, LocalDate day, String roles) {
        var inForce = RoleTable.inForce(issue, day).stream()
                .map(RoleRequirement::role)
                .toList();

        assertEquals(roles, PublishedTables.codes(inForce, " "));
    }
}
