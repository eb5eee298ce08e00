package io.github.supportguide.site.answer;

import io.github.supportguide.party.Party;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

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
                .orElseGet(() -> words.say("site.first.nobody"));
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

    /** Why that is so, in a sentence. */
    public String why(Case it) {
        return it.decision()
                .reason()
                .map(words::name)
                .orElseGet(() -> firstSentence(
                        new Sentences(words).rule(it.decision().rules().get(0))));
    }

    private String firstSentence(String text) {
        var sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(words.languageTag()));
        sentences.setText(text);
        return text.substring(0, sentences.next()).strip();
    }
}
