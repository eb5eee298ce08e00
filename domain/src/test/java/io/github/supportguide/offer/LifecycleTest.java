package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The life of an offer")
class LifecycleTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    STATE,     OVER,  WITHDRAWN
                    LIVE,      false, false
                    PREVIEW,   false, false
                    STOP_SELL, true,  false
                    WITHDRAWN, true,  true
                    """)
    void endsInTwoSteps(Lifecycle.State state, boolean over, boolean withdrawn) {
        var lifecycle = new Lifecycle(state, Optional.empty(), Optional.empty(), Optional.empty());

        assertEquals(over, lifecycle.isOver());
        assertEquals(withdrawn, lifecycle.isWithdrawn());
    }

    @Test
    void beginsLive() {
        assertFalse(Lifecycle.LIVE.isOver());
    }
}
