package io.github.supportguide.cli;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.words.FindingSentences;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.util.List;

/** Prints findings, each in one line that editors can jump to. */
final class FindingLines {
    private final PrintWriter out;
    private final String prefix;
    private final FindingSentences sentences;

    FindingLines(PrintWriter out, Words words) {
        this(out, "", words);
    }

    /** @param prefix stands before the names of files */
    FindingLines(PrintWriter out, String prefix, Words words) {
        this.out = out;
        this.prefix = prefix;
        this.sentences = new FindingSentences(words);
    }

    void print(List<Finding> findings) {
        findings.forEach(finding -> out.println(Printable.of(line(finding))));
    }

    private String line(Finding finding) {
        var place = finding.place();
        return "%s:%d:%d: %s: %s [%s]"
                .formatted(
                        prefix + place.file(),
                        place.line(),
                        place.column(),
                        finding.rule().severity().code(),
                        sentences.whole(finding),
                        finding.rule().code());
    }
}
