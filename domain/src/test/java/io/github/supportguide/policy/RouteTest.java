package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.party.Party;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two ways of a question")
class RouteTest {
    private static final List<Party> PARTNERS = List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER);

    @Test
    void startAlikeUpToWhereTheyPart() {
        assertEquals(PARTNERS, Route.commonStart(with(MICROSOFT), with(ISV_PUBLISHER)));
        assertEquals(List.of(), Route.commonStart(List.of(MICROSOFT), List.of(ISV_PUBLISHER)));
    }

    @Test
    void startAlikeUpToTheEndOfTheShorter() {
        assertEquals(PARTNERS, Route.commonStart(PARTNERS, with(MICROSOFT)));
        assertEquals(PARTNERS, Route.commonStart(with(MICROSOFT), PARTNERS));
    }

    private static List<Party> with(Party last) {
        return Draft.with(PARTNERS, last);
    }
}
