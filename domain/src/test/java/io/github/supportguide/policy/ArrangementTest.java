package io.github.supportguide.policy;

import static io.github.supportguide.policy.IssueGroup.BILLING;
import static io.github.supportguide.policy.IssueGroup.SUBSCRIPTION;
import static io.github.supportguide.policy.IssueGroup.TECHNICAL;
import static io.github.supportguide.policy.SplitSide.PROVIDER;
import static io.github.supportguide.policy.SplitSide.RESELLER;
import static io.github.supportguide.policy.TechnicalSupport.FIRST_LINE;
import static io.github.supportguide.policy.TechnicalSupport.REFER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An arrangement")
class ArrangementTest {
    private static final Arrangement OF_CATALOGUE =
            new Arrangement(Optional.of(REFER), Map.of(BILLING, PROVIDER, SUBSCRIPTION, PROVIDER));

    @Test
    void fillsInWhatAnotherLeavesOpen() {
        var asked = new Arrangement(Optional.empty(), Map.of(SUBSCRIPTION, RESELLER, TECHNICAL, RESELLER));

        assertEquals(
                new Arrangement(
                        Optional.of(REFER), Map.of(BILLING, PROVIDER, SUBSCRIPTION, RESELLER, TECHNICAL, RESELLER)),
                asked.orElse(OF_CATALOGUE));
    }

    @Test
    void winsWhereItSaysSomething() {
        var asked = new Arrangement(Optional.of(FIRST_LINE), Map.of());

        assertEquals(new Arrangement(Optional.of(FIRST_LINE), OF_CATALOGUE.split()), asked.orElse(OF_CATALOGUE));
    }

    @Test
    void givesWayIfItSaysNothing() {
        assertEquals(OF_CATALOGUE, Arrangement.NONE.orElse(OF_CATALOGUE));
        assertEquals(OF_CATALOGUE, OF_CATALOGUE.orElse(Arrangement.NONE));
    }

    @Test
    void knowsTheSideForAGroup() {
        assertEquals(Optional.of(PROVIDER), OF_CATALOGUE.sideFor(BILLING));
        assertEquals(Optional.empty(), OF_CATALOGUE.sideFor(TECHNICAL));
    }

    @Test
    void keepsTheOrderOfTheGroups() {
        var split = Map.of(TECHNICAL, RESELLER, BILLING, PROVIDER, SUBSCRIPTION, PROVIDER);

        assertEquals(
                List.of(BILLING, SUBSCRIPTION, TECHNICAL),
                List.copyOf(new Arrangement(Optional.empty(), split).split().keySet()));
    }
}
