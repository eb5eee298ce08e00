package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a {@link Decision} tells, part by part; the codes are the keys of an answer in JSON. */
public enum DecisionPart implements Coded {
    OUTCOME("outcome", decision -> Stream.of(decision.outcome())),
    REASON("reason", decision -> decision.reason().stream()),
    FIRST_CONTACT("firstContact", decision -> decision.firstContact().stream()),
    ROUTE("route", decision -> decision.route().stream()),
    RESPONSIBLE("responsible", decision -> decision.responsible().stream()),
    PERFORMED_BY("performedBy", decision -> decision.performedBy().stream()),
    ESCALATION("escalation", decision -> decision.escalation().stream()),
    DECIDING_FACTS("decidingFacts", decision -> decision.decidingFacts().stream()),
    RESOLUTION("resolution", decision -> decision.resolution().stream()),
    ROLES("roles", decision -> decision.roles().stream());

    private final String code;
    private final Function<Decision, Stream<? extends Coded>> words;

    DecisionPart(String code, Function<Decision, Stream<? extends Coded>> words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** The words that a decision says here, in its order; none where it says nothing. */
    public List<Coded> of(Decision decision) {
        return words.apply(decision).<Coded>map(word -> word).toList();
    }
}
