package io.github.supportguide.files.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days of the calendar, in whichever way they are written. */
final class Days {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>January|February|March|April|May|June|July|August|September|October"
            + "|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    private static final String UNTIL = " ?(?:–|—|-|~|to|and|until|through|至|到|和|及|、) ?";
    private static final String DAY =
            "(?:(?<first>\\d{1,2})(?:st|nd|rd|th| ?[日號])?" + UNTIL + ")?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
    private static final String YEAR = "(?:,? (?<year>\\d{4})(?!\\d))?";
    private static final Signs SIGNS = new Signs(
            "-", "/", ".", "月", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<Pattern> IN_DIGITS = List.of(
            Pattern.compile("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.]" + DAY),
            Pattern.compile("(?:(?<!\\d)(?<year>\\d{2,4}) ?年 ?)?(?<month>(?<!\\d)\\d{1,2}) ?月 ?" + DAY + " ?[日號]"));
    private static final List<Pattern> IN_WORDS = List.of(
            Pattern.compile("\\b" + DAY + "(?: of)? " + MONTH + YEAR),
            Pattern.compile("\\b" + MONTH + " " + DAY + YEAR));

    /** Nobody can tell its day from its month. */
    private static final Pattern EITHER_WAY =
            Pattern.compile("(?<![\\d./])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");

    private static final Pattern MONTH_ALONE = Pattern.compile("\\b" + MONTH + "\\b");
    private static final int FIRST_YEAR_OF_THE_REPUBLIC = 1911;
    private static final int LAST_SHORT_YEAR = 999;

    private Days() {}

    /** Adds the days in the text to the facts, and gives the text without them. */
    static String take(String text, Facts facts) {
        var rest = text;
        if (SIGNS.areMissingIn(text)) {
            return text;
        }
        for (var spelling : spellings(text)) {
            var day = spelling.matcher(rest);
            rest = day.replaceAll(found -> {
                add(day, facts);
                return " ";
            });
        }
        rest = EITHER_WAY.matcher(rest).replaceAll(found -> {
            facts.know(key(found.group(1), found.group(2)));
            facts.know(key(found.group(2), found.group(1)));
            facts.demand(Numbers.key(found.group(3)), found.group());
            return " ";
        });
        MONTH_ALONE.matcher(rest).results().forEach(found -> facts.know(Numbers.key(number(found.group(1)))));
        return rest;
    }

    private static List<Pattern> spellings(String text) {
        return MONTH_ALONE.matcher(text).find()
                ? Stream.concat(IN_DIGITS.stream(), IN_WORDS.stream()).toList()
                : IN_DIGITS;
    }

    private static void add(Matcher day, Facts facts) {
        var shown = day.group().strip();
        var month = number(day.group("month"));
        facts.demand(key(month, day.group("day")), shown);
        if (day.group("first") != null) {
            facts.demand(key(month, day.group("first")), shown);
        }
        if (day.group("year") != null) {
            facts.demand(Numbers.key(commonYear(Integer.parseInt(day.group("year")))), shown);
        }
    }

    private static String key(String month, String day) {
        return "day:%d-%d".formatted(Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String number(String month) {
        return Character.isDigit(month.charAt(0))
                ? month
                : String.valueOf(1 + MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)));
    }

    /** In Taiwan, years are counted from the founding of the republic as well. */
    private static String commonYear(int year) {
        return String.valueOf(year <= LAST_SHORT_YEAR ? year + FIRST_YEAR_OF_THE_REPUBLIC : year);
    }
}
