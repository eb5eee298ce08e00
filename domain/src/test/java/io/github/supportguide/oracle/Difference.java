package io.github.supportguide.oracle;

import java.util.Optional;

/** A question that the domain and the second reading decide differently. */
record Difference(PlainQuestion question, PlainDecision reading, PlainDecision domain) {
    static Optional<Difference> at(PlainQuestion question, NaivePolicy naive) {
        return Optional.of(new Difference(question, naive.decide(question), RealPolicy.decide(question)))
                .filter(difference -> !difference.reading().equals(difference.domain()));
    }

    @Override
    public String toString() {
        return "\n%s\n  second reading: %s\n  domain:         %s\n".formatted(question, reading, domain);
    }
}
