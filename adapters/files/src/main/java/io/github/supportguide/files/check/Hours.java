package io.github.supportguide.files.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Times of day, in whichever way they are written. */
final class Hours {
    /** What the keys of times begin with. */
    static final String TIME = "time:";

    private static final List<Pattern> SPELLINGS = List.of(
            Pattern.compile("(?<half>上午|早上|凌晨|清晨|中午|下午|傍晚|晚上) ?(?<hour>\\d{1,2})"
                    + "(?::(?<minute>\\d{2})| ?[點時](?!間)(?: ?(?<minutes>\\d{1,2}) ?分|(?<thirty>半))?)"),
            Pattern.compile("(?<![\\d:.])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?"
                    + "(?: ?(?<half>[AaPp])(?:\\.[Mm]\\.|[Mm]\\b))?(?![\\d:])(?<minutes>(?!))?(?<thirty>(?!))?"),
            Pattern.compile("(?<![\\d:.])(?<hour>\\d{1,2}) ?(?<half>[AaPp])(?:\\.[Mm]\\.|[Mm]\\b)"
                    + "(?<minute>(?!))?(?<minutes>(?!))?(?<thirty>(?!))?"));
    private static final Signs SIGNS =
            new Signs(":", "上", "晨", "午", "晚", "am", "pm", "AM", "PM", "Am", "Pm", ".m.", ".M.");

    private static final Pattern AFTER_NOON = Pattern.compile("[Pp]|中午|下午|傍晚|晚上");
    private static final Pattern ZONE =
            Pattern.compile("(?:UTC|GMT)(?: ?[+-] ?\\d{1,2}(?::\\d{2})?)?|\\b[PECM][SD]?T\\b"
                    + "|\\bCES?T\\b|\\bJST\\b|Taipei|[台臺][北灣]|Pacific|Eastern|當地時間|local time");
    private static final Pattern OF_TAIPEI = Pattern.compile("Taipei|[台臺][北灣]|(?:UTC|GMT) ?\\+ ?0?8(?::00)?");
    private static final int NOON = 12;

    private Hours() {}

    /** Adds the times in the text to the facts, and gives the text without them. */
    static String take(String text, Facts facts) {
        if (SIGNS.areMissingIn(text)) {
            return text;
        }
        var rest = ZONE.matcher(text).replaceAll(" ");
        for (var spelling : SPELLINGS) {
            var time = spelling.matcher(rest);
            rest = time.replaceAll(found -> {
                add(time, facts);
                return " ";
            });
        }
        return rest;
    }

    /** The zones that a text names; where they differ, so do the times. */
    static Set<String> zonesIn(String text) {
        return SIGNS.areMissingIn(text)
                ? Set.of()
                : ZONE.matcher(text)
                        .results()
                        .map(zone -> OF_TAIPEI.matcher(zone.group()).matches()
                                ? "taipei"
                                : zone.group().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    /** That some time is at that hour. */
    static String key(String hour) {
        return "hour:" + hour;
    }

    private static void add(Matcher time, Facts facts) {
        var written = Integer.parseInt(time.group("hour"));
        var hour = written % NOON + (isAfterNoon(time.group("half"), written) ? NOON : 0);
        facts.demand(
                TIME + hour + ":" + minute(time),
                time.group(),
                Numbers.key(String.valueOf(hour)),
                Numbers.key(String.valueOf(hour % NOON)));
        facts.know(key(String.valueOf(hour)));
        facts.know(key(String.valueOf(hour % NOON)));
    }

    private static boolean isAfterNoon(String half, int hour) {
        return half == null ? hour >= NOON : AFTER_NOON.matcher(half).matches();
    }

    private static int minute(Matcher time) {
        if (time.group("thirty") != null) {
            return 30;
        }
        var minute = time.group("minute") == null ? time.group("minutes") : time.group("minute");
        return minute == null ? 0 : Integer.parseInt(minute);
    }
}
