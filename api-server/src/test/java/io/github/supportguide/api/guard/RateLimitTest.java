package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rate limit")
class RateLimitTest {
    /** Near the end of all numbers, as a time that only moves on may be anywhere. */
    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 1000);

    private final RateLimit limit = new RateLimit(new Rate(2, 3), time::get);

    private void later(Duration passed) {
        time.addAndGet(passed.toNanos());
    }

    private int grantedOf(int requests) {
        var granted = 0;
        for (var request = 0; request < requests; request++) {
            granted += limit.ask("fabrikam", 1).granted() ? 1 : 0;
        }
        return granted;
    }

    @Test
    void grantsABurst() {
        assertEquals(3, grantedOf(10));
    }

    @Test
    void grantsAtTheRateAfterwards() {
        grantedOf(3);
        later(Duration.ofMillis(499));
        assertEquals(0, grantedOf(1));
        later(Duration.ofMillis(1));
        assertEquals(1, grantedOf(2));
        later(Duration.ofSeconds(1));
        assertEquals(2, grantedOf(5));
    }

    @Test
    void savesUpNoMoreThanABurst() {
        grantedOf(3);
        later(Duration.ofHours(1));

        assertEquals(3, grantedOf(10));
    }

    @Test
    void keepsCallersApart() {
        grantedOf(10);

        assertTrue(limit.ask("adatum", 1).granted());
    }

    @Test
    void tellsWhatIsLeft() {
        assertEquals(
                Map.of("RateLimit-Policy", "\"default\";q=3;w=2", "RateLimit", "\"default\";r=2;t=1"),
                limit.ask("fabrikam", 1).headers());
    }

    @Test
    void tellsWhenToComeBack() {
        grantedOf(3);

        assertEquals(
                Map.of(
                        "RateLimit-Policy", "\"default\";q=3;w=2",
                        "RateLimit", "\"default\";r=0;t=2",
                        "Retry-After", "1"),
                limit.ask("fabrikam", 1).headers());
    }

    @Test
    void forgetsWhoAskedLongestAgo() {
        grantedOf(3);
        for (var caller = 0; caller < RateLimit.CALLERS - 1; caller++) {
            limit.ask("caller-" + caller, 1);
        }
        assertFalse(limit.ask("fabrikam", 1).granted());
        limit.ask("one-more", 1);
        limit.ask("and-another", 1);

        assertEquals(RateLimit.CALLERS, limit.callers());
        assertEquals(1, limit.ask("caller-0", 1).headers().size() - 1);
        assertFalse(limit.ask("fabrikam", 1).granted());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1000000001, 1"})
    void startsAtOne(int aSecond, int burst) {
        assertThrows(IllegalArgumentException.class, () -> new Rate(aSecond, burst));
    }

    @Test
    void countsManyQuestionsAsMore() {
        var limit = new RateLimit(new Rate(10, 20), () -> 0);

        assertTrue(limit.ask("fabrikam", 15).granted());
        assertFalse(limit.ask("fabrikam", 10).granted());
        assertEquals("1", limit.ask("fabrikam", 10).headers().get("Retry-After"));
        assertTrue(limit.ask("fabrikam", 5).granted());
        assertTrue(limit.ask("contoso", 1000).granted(), "nothing counts as more than there can be");
    }
}
