package io.github.supportguide.files.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that are spelled in words. */
final class Numerals {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("twice", "2"),
            Map.entry("both", "2"),
            Map.entry("second", "2"),
            Map.entry("double", "2"),
            Map.entry("half", "50"),
            Map.entry("three", "3"),
            Map.entry("third", "3"),
            Map.entry("four", "4"),
            Map.entry("fourth", "4"),
            Map.entry("five", "5"),
            Map.entry("fifth", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("dozen", "12"),
            Map.entry("noon", "12"),
            Map.entry("midnight", "0"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("twenty-four", "24"),
            Map.entry("thirty", "30"),
            Map.entry("forty-eight", "48"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("ninety", "90"),
            Map.entry("hundred", "100"),
            Map.entry("thousand", "1000"),
            Map.entry("million", "1000000"));
    private static final Pattern WORD = Pattern.compile("\\b[a-z]+(?:-four|-eight)?\\b");
    private static final Pattern ENGLISH_TIME = Pattern.compile(
            "\\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty-four|thirty|forty-eight|sixty"
                    + "|ninety)(?=[ -](?:business |working )?(?:minute|hour|day|week|month|year)s?\\b)");

    private static final Signs OF_TIME =
            new Signs("minute", "hour", "day", "week", "month", "year", "分鐘", "小時", "天", "工作日", "星期", "週", "個月", "年");

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern CHINESE = Pattern.compile("[〇零一二兩三四五六七八九十百千萬億]+");
    private static final Pattern CHINESE_TIME =
            Pattern.compile("(?<![數幾好第百千萬上\\d〇零一二兩三四五六七八九十])([二兩三四五六七八九]?十?[二兩三四五六七八九]?)"
                    + "(?= ?(?:分鐘|個?小時|天(?!兩)|個?工作[天日]|個?星期|週(?!年)|個月|年(?!級)))");
    private static final Map<Character, Long> POWERS =
            Map.of('十', 10L, '百', 100L, '千', 1_000L, '萬', 10_000L, '億', 100_000_000L);
    private static final long MYRIAD = 10_000;

    private Numerals() {}

    /** Whether the text may tell how long something takes. */
    static boolean mayCountTime(String text) {
        return !OF_TIME.areMissingIn(text);
    }

    /** The text with digits where words tell how long something takes: there words mean just what digits mean. */
    static String inDigits(String text) {
        if (OF_TIME.areMissingIn(text)) {
            return text;
        }
        var english = ENGLISH_TIME.matcher(text).replaceAll(word -> ENGLISH.get(word.group()));
        return CHINESE_TIME
                .matcher(english)
                .replaceAll(word -> word.group().isEmpty() ? "" : String.valueOf(value(word.group())));
    }

    /** What any word in the text can mean, as keys of numbers. */
    static List<String> spelledIn(String text) {
        var english = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> ENGLISH.get(word.group()))
                .filter(number -> number != null);
        var chinese = CHINESE.matcher(text).results().map(word -> String.valueOf(value(word.group())));
        return Stream.concat(english, chinese).map(Numbers::key).toList();
    }

    private static long value(String numeral) {
        long whole = 0;
        long below = 0;
        long digit = 0;
        for (var letter : numeral.replace('兩', '二').replace('零', '〇').toCharArray()) {
            var power = POWERS.get(letter);
            if (power == null) {
                digit = DIGITS.indexOf(letter);
            } else if (power < MYRIAD) {
                below += Math.max(digit, 1) * power;
                digit = 0;
            } else {
                whole += Math.max(below + digit, 1) * power;
                below = 0;
                digit = 0;
            }
        }
        return whole + below + digit;
    }
}
