package io.github.supportguide.words;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;

/** What a finding says to people: what is wrong, and how to mend it. */
public final class FindingSentences {
    private static final String[] ANYTHING = {"…", "…", "…", "…", "…"};

    private final Words words;

    public FindingSentences(Words words) {
        this.words = words;
    }

    /** What is wrong. */
    public String message(Finding finding) {
        return say(finding, ".message");
    }

    /** How to mend it. */
    public String remedy(Finding finding) {
        return say(finding, ".remedy");
    }

    /** What is wrong and how to mend it. */
    public String whole(Finding finding) {
        return message(finding) + words.say("sentence.space") + remedy(finding);
    }

    /** What a rule finds, whatever the place. */
    public String message(FindingRule rule) {
        return words.say("finding." + rule.code() + ".message", ANYTHING);
    }

    /** How to mend what a rule finds, whatever the place. */
    public String remedy(FindingRule rule) {
        return words.say("finding." + rule.code() + ".remedy", ANYTHING);
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
