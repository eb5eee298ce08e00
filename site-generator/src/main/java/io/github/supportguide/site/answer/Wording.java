package io.github.supportguide.site.answer;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.words.Words;
import java.util.List;

/** The short forms in which tables tell a decision. */
public final class Wording {
    private final Words words;

    public Wording(Words words) {
        this.words = words;
    }

    /** Whom to turn to first, in a word. */
    public String firstContact(Case it) {
        return it.decision()
                .firstContact()
                .map(first -> first == it.asker() ? words.say("site.first.yourself") : words.name(first))
                .orElseGet(() -> words.say(
                        it.decision().outcome() == Outcome.AMBIGUOUS ? "site.first.open" : "site.first.nobody"));
    }

    /** Everybody the question passes after the asker. */
    public String route(Case it) {
        return chain(it.decision().route());
    }

    /** Parties one after the other; a dash for none. */
    public String chain(List<Party> parties) {
        return parties.isEmpty()
                ? words.say("site.none")
                : String.join(
                        words.say("site.route.then"),
                        parties.stream().map(words::name).toList());
    }

    /** Everybody the question passes after the first contact, each behind an arrow; nothing if nobody follows. */
    public List<String> onward(Case it) {
        var route = it.decision().route();
        return route.size() < 2
                ? List.of()
                : List.of(words.say("site.route.then") + chain(route.subList(1, route.size())));
    }

    /** Why that is so, in a few words. */
    public String why(Case it) {
        return words.say("site.why."
                + it.decision().reason().map(Coded::code).orElse(it.issue().code()));
    }
}
