package io.github.supportguide.cli.site;

import io.github.supportguide.site.SiteProgress;
import io.github.supportguide.site.SiteSize;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;

/** Shows somebody at a terminal how far the writing of a site is, and at the end how much it was. */
final class WatchedSite implements SiteProgress {
    private static final int WIDTH = 30;
    private static final String START_OF_AN_EMPTY_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final Words words;
    private long shown = -1;

    WatchedSite(PrintWriter err, Words words) {
        this.err = err;
        this.words = words;
    }

    /** The bar goes away at the end, also if the writing fails. */
    SiteSize during(Function<SiteProgress, SiteSize> writing) {
        try {
            return writing.apply(this);
        } finally {
            err.print(START_OF_AN_EMPTY_LINE);
            err.flush();
        }
    }

    @Override
    public synchronized void written(int pages, int all) {
        var percent = 100L * pages / all;
        if (percent > shown) {
            shown = percent;
            var filled = (int) (WIDTH * percent / 100);
            err.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] ");
            err.print(words.say("site.progress", number(pages), number(all)));
            err.flush();
        }
    }

    void tell(SiteSize size, Duration time) {
        err.println("supportguide: "
                + words.say(
                        "site.done", number(size.pages()), number(size.bytes() / 1e6), number(time.toMillis() / 1e3)));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%,.1f", number);
    }
}
