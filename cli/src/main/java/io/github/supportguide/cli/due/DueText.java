package io.github.supportguide.cli.due;

import io.github.supportguide.guide.DueChannel;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The channels to verify for people at a terminal, by owner. */
final class DueText {
    private final DueSentences sentences;
    private final PrintWriter out;

    DueText(DueSentences sentences, PrintWriter out) {
        this.sentences = sentences;
        this.out = out;
    }

    /** @param end the last day that was looked at */
    void print(List<DueChannel> due, LocalDate end) {
        due.stream()
                .collect(Collectors.groupingBy(DueChannel::owner, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::print);
        out.println(sentences.total(due.size(), end));
    }

    private void print(List<DueChannel> ofOwner) {
        out.println(sentences.owner(ofOwner.get(0)));
        ofOwner.forEach(channel -> out.println("- " + sentences.channel(channel)));
        out.println();
    }
}
