package io.github.supportguide.files.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers in a text, with what they count; the numbers of days and hours among them. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])"
            + "(?<number>\\d{1,3}(?:,\\d{3}){1,9}+(?:\\.\\d+)?|\\d+(?:\\.\\d+){0,9}+)"
            + "(?: ?(?<scale>thousand|million|billion|百萬|千萬|千|萬|億|[kK](?![A-Za-z])))?"
            + "(?<after>(?:[ -]?(?:" + Units.PATTERN + "))|[A-Za-z])?");
    private static final Map<String, Integer> ZEROS =
            Map.of("thousand", 3, "k", 3, "K", 3, "million", 6, "billion", 9, "千", 3, "萬", 4, "百萬", 6, "千萬", 7, "億", 8);

    /** Around the clock, which each language says in its own numbers, or in none. */
    private static final Pattern ALWAYS = Pattern.compile(
            "(?i)24 ?[x×*/-] ?7|7 ?[x×*/-] ?24|24[ -]?(?:hours?|小時)[^.。]{0,12}(?:7|day|天|全年)|(?:7|365) ?天[^.。]{0,4}24");

    /** What a Chinese discount leaves to pay, and an English one takes away. */
    private static final Pattern DISCOUNT = Pattern.compile("(?<!\\d)(\\d)(?:\\.?(\\d))? ?折");

    private static final String PREFIX = "number:";

    private Numbers() {}

    /** The numbers of a text without addresses. */
    static Facts in(String text) {
        var facts = new Facts();
        var rest = Hours.take(Days.take(Numerals.inDigits(text), facts), facts);
        NUMBER.matcher(rest).results().forEach(found -> add(found, isAttached(rest, found.start()), facts));
        if (text.contains("折")) {
            DISCOUNT.matcher(text).results().forEach(found -> addDiscount(found, facts));
        }
        if (text.contains("24") && ALWAYS.matcher(text).find()) {
            facts.forgive(key("24"));
            facts.forgive(key("7"));
            facts.forgive(key("365"));
        }
        // a single one is said by "a" and "each" as well
        facts.forgive(key("1"));
        return facts;
    }

    /** Part of a name, such as the 3 of Q3. */
    private static boolean isAttached(String text, int at) {
        return at > 0 && text.charAt(at - 1) < '\u007f' && Character.isLetter(text.charAt(at - 1));
    }

    static String key(String number) {
        return PREFIX + number;
    }

    private static void add(MatchResult found, boolean attached, Facts facts) {
        var after = found.group(3) == null ? "" : found.group(3);
        var value = value(found.group(1), found.group(2));
        var key = key(value);
        var unit = Units.code(after);
        if (attached || unit.isEmpty() && !after.isEmpty()) {
            facts.know(key);
        } else {
            facts.demand(key, found.group().strip(), Hours.key(value));
            unit.ifPresent(it -> facts.know(key, it));
        }
    }

    /** The same for 10,000 and 10k and 1 萬; versions of three parts stay as they are. */
    private static String value(String digits, @Nullable String scale) {
        var bare = digits.replace(",", "");
        if (bare.indexOf('.') != bare.lastIndexOf('.')) {
            return bare;
        }
        var zeros = scale == null ? 0 : ZEROS.getOrDefault(scale, 0);
        return new BigDecimal(bare)
                .scaleByPowerOfTen(zeros)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void addDiscount(MatchResult found, Facts facts) {
        var tens = Integer.parseInt(found.group(1));
        var ones = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        facts.forgive(key(found.group(2) == null ? found.group(1) : found.group(1) + found.group(2)));
        facts.know(key(String.valueOf(100 - 10 * tens - ones)));
    }
}
