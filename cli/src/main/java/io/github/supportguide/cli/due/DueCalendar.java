package io.github.supportguide.cli.due;

import io.github.supportguide.guide.DueChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The channels to verify as an iCalendar: one entry for each owner and day. Entries are events that last all day and
 * leave it free, not to-dos, for the calendars most people use drop to-dos when they import.
 *
 * <p>What has lapsed or was never verified stands on the day of asking, all of an owner’s in one entry, as nobody looks
 * for work in the past; that entry keeps its identifier, so importing again moves it. The others are named by their day.
 */
final class DueCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String AT_ONCE = "at once";

    private final DueSentences sentences;
    private final LocalDate day;

    DueCalendar(DueSentences sentences, LocalDate day) {
        this.sentences = sentences;
        this.day = day;
    }

    String of(List<DueChannel> due) {
        var lines = new CalendarLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//supportguide//Marketplace Support Guide//EN");
        due.stream()
                .collect(Collectors.groupingBy(this::entry, LinkedHashMap::new, Collectors.toList()))
                .forEach((entry, channels) -> add(entry, channels, lines));
        return lines.add("END", "VCALENDAR").toString();
    }

    private Entry entry(DueChannel channel) {
        return new Entry(channel.owner(), channel.isOverdue(day) ? day : channel.due());
    }

    private void add(Entry entry, List<DueChannel> channels, CalendarLines lines) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", uid(entry))
                .add("DTSTAMP", DAY.format(day) + "T000000Z")
                .add("DTSTART;VALUE=DATE", DAY.format(entry.on))
                .add("DTEND;VALUE=DATE", DAY.format(entry.on.plusDays(1)))
                .add("TRANSP", "TRANSPARENT")
                .addText("SUMMARY", sentences.summary(channels.get(0)))
                .addText(
                        "DESCRIPTION", channels.stream().map(sentences::channel).collect(Collectors.joining("\n")))
                .add("END", "VEVENT");
    }

    private String uid(Entry entry) {
        var named = entry.owner + "\n" + (entry.on.equals(day) ? AT_ONCE : entry.on);
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** All that one owner has to verify on one day. */
    private record Entry(String owner, LocalDate on) {}
}
