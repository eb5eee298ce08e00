package io.github.supportguide.contracting;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.CspSale.Availability;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The steps to a contract")
class ContractingPathTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
            DIRECT_BILL, DIRECT_BILL_PARTNER, 1 2 4 6 7 9 10
            DIRECT_BILL, CUSTOMER,            6 7 8 9
            DIRECT_BILL, ISV_PUBLISHER,       8 9 10
            INDIRECT,    INDIRECT_PROVIDER,   1 2 3 4 5 7 9 10
            INDIRECT,    INDIRECT_RESELLER,   1 2 3 5 6 9
            INDIRECT,    CUSTOMER,            6 7 8 9
            INDIRECT,    ISV_PUBLISHER,       8 9 10
            INDIRECT,    MICROSOFT,           ''
            """)
    void areSharedOut(CspModel model, Party actor, String numbers) {
        var steps = ContractingPath.of(model, DAY).stepsOf(actor).steps();

        assertEquals(
                numbers, steps.stream().map(step -> "" + step.what().number()).collect(joining(" ")));
    }

    @Test
    void nameWhoeverIsFirstToActFirst() {
        assertEquals(
                List.of(Party.INDIRECT_PROVIDER, Party.INDIRECT_RESELLER, Party.CUSTOMER, Party.ISV_PUBLISHER),
                ContractingPath.of(CspModel.INDIRECT, DAY).actors());
    }

    @ParameterizedTest(name = "{0}, exclusive {1}: {2}")
    @CsvSource(textBlock = """
            ANY,      false, NOT_NEEDED
            ANY,      true,  NEEDED
            SELECTED, false, NEEDED
            NONE,     false, NEEDED
            ,         false, ASK
            ,         true,  NEEDED
            """)
    void takeAPermissionIfTheOfferIsNotOpenToAll(Availability open, boolean exclusive, Need need) {
        var path = ContractingPath.of(CspModel.INDIRECT, DAY)
                .to(new CspSale(Optional.ofNullable(open), exclusive, Optional.empty()));

        assertEquals(need, needOf(ContractingStep.OBTAIN_PERMISSION, path));
        assertEquals(Need.ASK, needOf(ContractingStep.SETTLE_EXTRA_TERMS, path));
        assertEquals(Need.NEEDED, needOf(ContractingStep.ACCEPT_CUSTOMER_AGREEMENT, path));
    }

    @Test
    void takeTheRolesOfTheDay() {
        assertEquals("[ADMIN_AGENT, GLOBAL_ADMIN]", rolesForTheProgrammeGuide(LocalDate.of(2022, 12, 31)));
        assertEquals("[ADMIN_AGENT]", rolesForTheProgrammeGuide(LocalDate.of(2023, 1, 1)));
    }

    private static String rolesForTheProgrammeGuide(LocalDate day) {
        return step(ContractingStep.READ_PROGRAMME_GUIDE, ContractingPath.of(CspModel.DIRECT_BILL, day))
                .roles()
                .toString();
    }

    private static Need needOf(ContractingStep what, ContractingPath path) {
        return step(what, path).need();
    }

    private static ContractingPath.Step step(ContractingStep what, ContractingPath path) {
        return path.steps().stream()
                .filter(step -> step.what() == what)
                .findFirst()
                .orElseThrow();
    }
}
