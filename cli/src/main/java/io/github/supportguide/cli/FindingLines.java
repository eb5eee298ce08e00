package io.github.supportguide.cli;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.words.FindingSentences;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.util.List;

/** Prints findings, each in one line that editors can jump to. */
final class FindingLines {
    private final PrintWriter out;
    private final FindingSentences sentences;

    FindingLines(PrintWriter out, Words words) {
        this.out = out;
        this.sentences = new FindingSentences(words);
    }

    void print(List<Finding> findings) {
        findings.forEach(finding -> out.println(Printable.of(line(finding))));
    }

    private String line(Finding finding) {
        var place = finding.place();
        var rule = finding.rule();
        return place.file() + ":" + place.line() + ":" + place.column() + ": "
                + rule.severity().code() + ": " + sentences.whole(finding) + " [" + rule.code() + "]";
    }
}
