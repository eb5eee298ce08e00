package io.github.supportguide.cli.policy;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.code.Coded;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.policy.Source;
import io.github.supportguide.words.Words;
import java.util.Collection;

/** What is said of single rules, alike wherever the policy is printed. */
final class PolicyTexts {
    private final Words words;

    PolicyTexts(Words words) {
        this.words = words;
    }

    /** What people call it, and what programs call it. */
    String named(Coded word) {
        return words.name(word) + " `" + word.code() + "`";
    }

    /** The days on which a rule holds. */
    String days(Rule rule) {
        var from = words.day(rule.validity().from());
        return approximate(
                rule,
                rule.validity()
                        .to()
                        .map(to -> words.say("policy.days.between", from, words.day(to)))
                        .orElseGet(() -> words.say("policy.days.since", from)));
    }

    /** A role, and its days unless it counted ever since. */
    String role(RoleRequirement requirement) {
        var role = words.name(requirement.role());
        var rule = requirement.rule();
        if (!rule.validity().from().equals(Programme.START)) {
            return words.say("policy.noted", role, days(rule));
        }
        return rule.validity()
                .to()
                .map(to -> approximate(rule, words.say("policy.days.until", words.day(to))))
                .map(until -> words.say("policy.noted", role, until))
                .orElse(role);
    }

    private String approximate(Rule rule, String days) {
        return rule.approximate() ? words.say("policy.days.approximate", days) : days;
    }

    /** Links to pages; where these lead stands at the end. */
    String links(Collection<Source> sources) {
        return sources.stream().map(Coded::code).map("[%s]"::formatted).collect(joining(" "));
    }
}
