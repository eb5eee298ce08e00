package io.github.supportguide.json;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.words.FindingSentences;
import io.github.supportguide.words.Words;
import java.util.List;

/**
 * Something to mend in a catalogue.
 *
 * @param file relative to the catalogue; lines and columns count from 1
 */
public record FindingJson(
        String rule, String severity, String file, int line, int column, String message, String remedy) {

    /** All of them, in the order given. */
    public static List<FindingJson> all(List<Finding> findings, Words words) {
        var sentences = new FindingSentences(words);
        return findings.stream().map(finding -> of(finding, sentences)).toList();
    }

    private static FindingJson of(Finding finding, FindingSentences sentences) {
        return new FindingJson(
                finding.rule().code(),
                finding.rule().severity().code(),
                finding.place().file(),
                finding.place().line(),
                finding.place().column(),
                sentences.message(finding),
                sentences.remedy(finding));
    }
}
