package io.github.supportguide.words;

import io.github.supportguide.catalogue.Finding;

/** What a finding says to people: what is wrong, and how to mend it. */
public final class FindingSentences {
    private final Words words;

    public FindingSentences(Words words) {
        this.words = words;
    }

    public String message(Finding finding) {
        return say(finding, ".message");
    }

    public String remedy(Finding finding) {
        return say(finding, ".remedy");
    }

    private String say(Finding finding, String part) {
        var key = "finding." + finding.rule().code();
        var details = finding.details().stream().map(detail -> named(key, detail));
        return words.say(key + part, details.toArray(String[]::new));
    }

    /** Some details are codes that have a name in each language; the others stand as they were found. */
    private String named(String key, String detail) {
        var name = key + ".detail." + detail;
        return words.has(name) ? words.say(name) : detail;
    }
}
