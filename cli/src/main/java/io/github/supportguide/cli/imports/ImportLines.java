package io.github.supportguide.cli.imports;

import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.files.merge.ImportReport;
import io.github.supportguide.files.merge.ImportReport.Outcome;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;

/** Prints what became of the offers of an import: each that is not as before in a line, and how many in the last. */
final class ImportLines {
    private final PrintWriter out;
    private final Words words;

    ImportLines(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
    }

    void print(ImportReport report) {
        report.outcomes().forEach(outcome -> out.println(Printable.of(line(outcome))));
        out.println(words.say(
                "import.done",
                String.valueOf(report.added()),
                String.valueOf(report.changed()),
                String.valueOf(report.unchanged()),
                String.valueOf(report.refused())));
    }

    private String line(Outcome outcome) {
        var offer = outcome.offer().toString();
        return switch (outcome.what()) {
            case ADDED -> words.say("import.added", offer);
            case CHANGED -> words.say("import.changed", offer, String.join(", ", outcome.fields()));
            case REFUSED -> words.say("import.refused", offer);
        };
    }
}
