package io.github.supportguide.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A crew")
class CrewTest {

    @Test
    void doesEachItemOnce() {
        var sum = new AtomicInteger();

        new Crew(4).forEach(IntStream.rangeClosed(1, 1000).boxed().toList(), sum::addAndGet);

        assertEquals(500_500, sum.get());
    }

    @Test
    void throwsWhatWentWrong() {
        var failure = new IllegalStateException();

        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> new Crew(4).forEach(List.of(1, 2, 3), item -> {
                            throw failure;
                        })));
    }
}
