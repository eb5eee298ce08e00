package io.github.supportguide.site.guide;

import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Reason;
import io.github.supportguide.site.answer.Case;
import io.github.supportguide.site.answer.Wording;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the matrix says of a single question. */
final class MatrixCells {
    private final Words words;
    private final Wording wording;

    MatrixCells(Words words) {
        this.words = words;
        this.wording = new Wording(words);
    }

    String column(Party asker) {
        return words.say("site.answer.asked-by", words.name(asker));
    }

    String responsible(Case it) {
        return it.decision().responsible().isEmpty()
                ? words.say("site.none")
                : words.names(it.decision().responsible());
    }

    MatrixPage.Cell cell(Case it) {
        return new MatrixPage.Cell(column(it.asker()), lines(it));
    }

    List<String> lines(Case it) {
        if (it.decision().reason().equals(Optional.of(Reason.NOT_FOR_ASKER))) {
            return List.of(words.say("site.matrix.does-not-ask"));
        }
        return Stream.of(Stream.of(way(it)), escalation(it), decidedBy(it))
                .flatMap(lines -> lines)
                .toList();
    }

    private String way(Case it) {
        return it.decision().route().isEmpty() ? wording.firstContact(it) : wording.route(it);
    }

    private Stream<String> escalation(Case it) {
        return it.decision().escalation().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        words.say("site.matrix.then", words.names(it.decision().escalation())));
    }

    private Stream<String> decidedBy(Case it) {
        return it.decision().decidingFacts().isEmpty()
                ? Stream.empty()
                : Stream.of(words.say(
                        "site.matrix.depends", words.names(it.decision().decidingFacts())));
    }
}
