package io.github.supportguide.cli.check;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.Severity;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.words.FindingSentences;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.util.List;

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
final class GitHubLines {
    private final PrintWriter out;
    private final String folder;
    private final FindingSentences sentences;

    /** @param folder of the catalogue, as it is to stand before each file */
    GitHubLines(PrintWriter out, String folder, Words words) {
        this.out = out;
        this.folder = folder;
        this.sentences = new FindingSentences(words);
    }

    void print(List<Finding> findings) {
        findings.forEach(finding -> out.println(line(finding)));
    }

    private String line(Finding finding) {
        var place = finding.place();
        return "::%s file=%s,line=%d,col=%d,title=%s::%s"
                .formatted(
                        command(finding.rule().severity()),
                        property(folder + place.file()),
                        place.line(),
                        place.column(),
                        finding.rule().code(),
                        escaped(Printable.of(sentences.whole(finding))));
    }

    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.code();
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
