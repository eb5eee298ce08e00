package io.github.supportguide.cli.catalogue;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.Severity;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.words.FindingSentences;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;

/** Prints findings, each in one line that editors can jump to. */
public final class FindingLines {
    private final PrintWriter out;
    private final Words words;
    private final String prefix;
    private final FindingSentences sentences;

    public FindingLines(PrintWriter out, Words words) {
        this(out, "", words);
    }

    /** @param prefix stands before the names of files */
    public FindingLines(PrintWriter out, String prefix, Words words) {
        this.out = out;
        this.words = words;
        this.prefix = prefix;
        this.sentences = new FindingSentences(words);
    }

    public void print(List<Finding> findings) {
        findings.forEach(finding -> out.println(Printable.of(line(finding))));
    }

    /** Prints so many of each severity, and says how many more there are. */
    public void printFirst(int most, List<Finding> findings) {
        var printed = new EnumMap<Severity, Integer>(Severity.class);
        var first = findings.stream()
                .filter(finding -> printed.merge(finding.rule().severity(), 1, Integer::sum) <= most)
                .toList();
        print(first);
        if (first.size() < findings.size()) {
            out.println(words.say("import.more", String.valueOf(findings.size() - first.size())));
        }
    }

    private String line(Finding finding) {
        var place = finding.place();
        var rule = finding.rule();
        return prefix + place.file() + ":" + place.line() + ":" + place.column() + ": "
                + rule.severity().code() + ": " + sentences.whole(finding) + " [" + rule.code() + "]";
    }
}
