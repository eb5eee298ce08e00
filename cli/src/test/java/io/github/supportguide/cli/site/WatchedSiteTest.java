package io.github.supportguide.cli.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.site.SiteSize;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The writing of a site that somebody watches")
class WatchedSiteTest {
    private static final String CLEARED = "\r\u001b[K";

    private final StringWriter err = new StringWriter();
    private final WatchedSite watched = new WatchedSite(new PrintWriter(err), Words.orEnglish("en"));

    @Test
    void showsABarThatGrowsAndGoesAway() {
        watched.during(progress -> {
            progress.written(500, 1000);
            progress.written(1000, 1000);
            return new SiteSize(1000, 0);
        });

        assertEquals(
                "\r[###############---------------] 500 of 1,000 pages"
                        + "\r[##############################] 1,000 of 1,000 pages"
                        + CLEARED,
                err.toString());
    }

    @Test
    void showsEachPercentOnceInWhateverOrderItIsTold() {
        watched.written(20, 1000);
        watched.written(22, 1000);
        watched.written(5, 1000);

        assertEquals("\r[------------------------------] 20 of 1,000 pages", err.toString());
    }

    @Test
    void leavesAnEmptyLineForTheFaultIfThereIsOne() {
        assertThrows(
                IllegalStateException.class,
                () -> watched.during(progress -> {
                    throw new IllegalStateException();
                }));

        assertEquals(CLEARED, err.toString());
    }

    @Test
    void tellsPagesBytesAndSecondsAtTheEnd() {
        watched.tell(new SiteSize(20_866, 1_116_842_000), Duration.ofMillis(2_149));

        assertEquals("supportguide: 20,866 pages, 1,116.8 MB, 2.1 s\n", err.toString());
    }
}
