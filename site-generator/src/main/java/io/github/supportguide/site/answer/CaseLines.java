package io.github.supportguide.site.answer;

import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.Evidence;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A case in a few lines of plain text, to be passed on. */
final class CaseLines {
    private final Words words;
    private final Wording wording;

    CaseLines(Words words) {
        this.words = words;
        this.wording = new Wording(words);
    }

    List<String> of(Case it) {
        var decision = it.decision();
        return Stream.of(
                        line("site.hand-over.asker", Optional.of(words.name(it.asker()))),
                        line("site.card.issue", Optional.of(words.name(it.issue()))),
                        line(
                                "site.hand-over.model",
                                Optional.of(words.name(it.situation().model()))),
                        line("site.answer.first-contact", Optional.of(wording.firstContact(it))),
                        line("site.answer.route", Optional.of(wording.route(it))),
                        names("site.answer.responsible", decision.responsible()),
                        names(
                                "site.answer.performed-by",
                                decision.performedBy().stream().toList()),
                        names("site.answer.escalation", decision.escalation()),
                        names("site.answer.roles", decision.roles()),
                        names("site.answer.evidence", Evidence.toCollect(decision, it.issue())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> names(String label, List<? extends Coded> codes) {
        return line(label, codes.isEmpty() ? Optional.empty() : Optional.of(words.names(codes)));
    }

    private Optional<String> line(String label, Optional<String> value) {
        return value.map(said -> words.say("site.hand-over.line", words.say(label), said));
    }
}
