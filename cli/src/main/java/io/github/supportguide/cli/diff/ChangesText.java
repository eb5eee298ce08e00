package io.github.supportguide.cli.diff;

import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.change.ChangedAnswers;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.words.ChangeSentences;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.util.function.UnaryOperator;

/** Changes for people at a terminal: what came and went, a line for each cause, and a total. */
final class ChangesText {
    private final Words words;
    private final ChangeSentences sentences;
    private final OfferLists lists;

    ChangesText(Words words) {
        this.words = words;
        this.sentences = new ChangeSentences(words, UnaryOperator.identity());
        this.lists = new OfferLists(words, sentences, UnaryOperator.identity());
    }

    void print(CatalogueChanges changes, PrintWriter out) {
        if (changes.isEmpty()) {
            out.println(words.say("changes.nothing"));
            return;
        }
        lists.ofCatalogue(changes).forEach(line -> out.println(Printable.of(line)));
        changes.groups().forEach(group -> out.println(Printable.of(line(group))));
        out.println(sentences.total(changes));
    }

    private String line(ChangedAnswers group) {
        return "- " + sentences.whole(group) + words.say("sentence.space") + lists.of(group);
    }
}
