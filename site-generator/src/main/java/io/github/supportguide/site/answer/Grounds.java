package io.github.supportguide.site.answer;

import io.github.supportguide.policy.Rule;
import io.github.supportguide.policy.RuleStatus;
import io.github.supportguide.policy.Source;
import io.github.supportguide.policy.Validity;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.answer.Verdict.Ground;
import io.github.supportguide.site.answer.Verdict.Reading;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.util.List;

/** Tells rules: what they say, how well they are founded, when they hold and where that was read. */
public final class Grounds {
    private static final String LANGUAGE_OF_SOURCES = "en";

    private final Words words;

    public Grounds(Words words) {
        this.words = words;
    }

    public Ground of(Rule rule) {
        return new Ground(
                new Sentences(words).rule(rule),
                status(rule.status()),
                validity(rule.validity()),
                rule.approximate() ? List.of(words.say("approximate")) : List.of(),
                readings(rule.sources()));
    }

    public String status(RuleStatus status) {
        return words.name(status);
    }

    public String validity(Validity validity) {
        var from = words.day(validity.from());
        return validity.to()
                .map(to -> words.say("site.rule.between", from, words.day(to)))
                .orElseGet(() -> words.say("site.rule.since", from));
    }

    public List<Reading> readings(List<Source> sources) {
        return sources.stream().map(this::reading).toList();
    }

    public Reading reading(Source source) {
        var foreign = words.languageTag().equals(LANGUAGE_OF_SOURCES) ? null : LANGUAGE_OF_SOURCES;
        return new Reading(
                new Link(source.page(), source.url().toString(), foreign),
                words.say("site.source.read", source.read()));
    }
}
