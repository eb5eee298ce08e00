package io.github.supportguide.cli.site;

import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.site.check.BrokenSite;
import io.github.supportguide.site.check.Flaw;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;

/** Prints why a site was not published: the first flaws, each in a line, and how many there are. */
final class FlawLines {
    private final PrintWriter err;
    private final Words words;

    FlawLines(PrintWriter err, Words words) {
        this.err = err;
        this.words = words;
    }

    void print(BrokenSite broken) {
        broken.first().forEach(flaw -> err.println(Printable.of(line(flaw))));
        err.println(words.say("site.flaws", String.valueOf(broken.count())));
    }

    private String line(Flaw flaw) {
        return switch (flaw.kind()) {
            case DEAD_LINK -> words.say("site.dead-link", flaw.page(), flaw.about());
            case DOUBLE_ID -> words.say("site.double-id", flaw.page(), flaw.about());
        };
    }
}
