package io.github.supportguide.cli.due;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.guide.DueChannel;
import io.github.supportguide.offer.Text;
import io.github.supportguide.words.Words;
import java.time.LocalDate;

/** What is told of channels to verify; each sentence fits in one line. */
final class DueSentences {
    private final Catalogue catalogue;
    private final Words words;
    private final LocalDate day;

    /** @param day from which on one looks ahead */
    DueSentences(Catalogue catalogue, Words words, LocalDate day) {
        this.catalogue = catalogue;
        this.words = words;
        this.day = day;
    }

    /** What the owner is called, and its id. */
    String owner(DueChannel channel) {
        var name = channel.offer()
                .flatMap(catalogue::offer)
                .map(offer -> offer.title())
                .orElseGet(() ->
                        catalogue.publisher(channel.publisher()).orElseThrow().name());
        return Printable.of(words.say("due.owner", said(name), channel.owner()));
    }

    private String said(Text name) {
        return name.in(words.languageTag())
                .orElseGet(() -> name.inFirstOf(catalogue.settings().languages()));
    }

    /** The channel, and until when it was or will be good. */
    String channel(DueChannel channel) {
        var kind = words.name(channel.kind());
        return Printable.of(channel.verifiedOn()
                .map(verified -> words.say(
                        channel.isOverdue(day) ? "due.channel.overdue" : "due.channel",
                        kind,
                        channel.value(),
                        words.day(channel.due()),
                        words.day(verified)))
                .orElseGet(() -> words.say("due.channel.never", kind, channel.value())));
    }

    /** What there is to do for an owner. */
    String summary(DueChannel channel) {
        return words.say("due.summary", owner(channel));
    }

    /** How much there is to do until a day. */
    String total(int channels, LocalDate end) {
        return channels == 0
                ? words.say("due.none", words.day(end))
                : words.say("due.total", words.day(end), String.valueOf(channels));
    }
}
