package com.adatum.ticketing;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;
import java.util.Collection;

/** The reseller’s desk: whose matter is a ticket, and what does whoever takes it over have to know? */
public final class Triage {
    private final SupportGuide guide;

    public Triage(SupportGuide guide) {
        this.guide = guide;
    }

    /** The note that goes along with a ticket. Our people read it, so it holds what partners may see. */
    public String handOverNote(Ticket ticket) {
        var question = SupportQuestion.about(ticket.offer())
                .inIndirectModel()
                .resellerAsks(ticket.issue())
                .asOf(ticket.openedAt());
        return guide.answer(question, Audience.PARTNER)
                .map(answer -> "%s: %s%n%s".formatted(ticket.number(), whose(answer), contacts(answer)))
                .orElseGet(() -> ticket.number() + ": not an offer of ours");
    }

    private static String whose(SupportAnswer answer) {
        return answer.verdict()
                .fold(
                        responsible -> "hand over to " + responsible.party().code(),
                        shared -> "settle with " + codes(shared.parties()),
                        ambiguous -> "find out " + codes(ambiguous.missing()),
                        notApplicable -> "not for us: " + notApplicable.reason().code());
    }

    private static String contacts(SupportAnswer answer) {
        return answer.channels().stream().map(Channel::value).collect(joining(System.lineSeparator()));
    }

    private static String codes(Collection<? extends Coded> words) {
        return words.stream().map(Coded::code).collect(joining(", "));
    }
}
