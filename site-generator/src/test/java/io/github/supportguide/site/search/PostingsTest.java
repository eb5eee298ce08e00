package io.github.supportguide.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The places of a key")
class PostingsTest {

    @Test
    void areWrittenAsGaps() {
        assertEquals("A", of(0));
        assertEquals("AAf", of(0, 1, 33));
        assertEquals("gB", of(32));
        assertEquals("_f", of(1023));
        assertEquals("ggB", of(1024));
    }

    @Test
    void areAMapWhereThatIsShorter() {
        var encoded = of(IntStream.range(0, 60).toArray());

        assertEquals("." + "_".repeat(10), encoded);
    }

    @Test
    void countOnce() {
        assertEquals("F", of(5, 5, 5));
    }

    private static String of(int... places) {
        var postings = new Postings();
        IntStream.of(places).forEach(postings::add);
        return postings.toString();
    }
}
