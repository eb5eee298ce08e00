package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was left over when a text was made: marks of another format, and words that hold a place. */
final class Leftovers {
    private static final Pattern MARKUP = Pattern.compile("(?i)</?(?:a|abbr|b|blockquote|body|br|button|center|code|div"
            + "|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|script|small|span"
            + "|strong|style|sub|sup|svg|table|tbody|td|th|tr|u|ul|video)(?:\\s[^<>]*)?/?>"
            + "|&(?:amp|lt|gt|quot|apos|nbsp|copy|reg|trade|ndash|mdash|hellip|bull|middot|laquo|raquo"
            + "|[lr]squo|[lr]dquo|[aeiou](?:acute|grave|circ|uml)|#\\d{1,7}|#x\\p{XDigit}{1,6});");

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![\\w-])(?:TODO|TBD|TBC|FIXME)(?![\\w-])"
            + "|(?i:\\blorem ipsum\\b|(?<![\\w.-])x{3,}(?![\\w.-]))"
            + "|_test\\b|待補(?![助習充強償])|待翻譯|\\{\\{[^{}]*}}|<(?i:your|insert|enter) [^<>]*>");

    private static final Signs SIGNS =
            new Signs("TODO", "TBD", "TBC", "FIXME", "orem", "OREM", "xxx", "XXX", "Xxx", "_test", "待", "{{", "<");

    private Leftovers() {}

    static Optional<Flaw> markup(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? Optional.empty()
                : first(MARKUP, text, FindingRule.MARKUP_IN_TEXT);
    }

    static Optional<Flaw> placeholder(String text) {
        return SIGNS.areMissingIn(text) ? Optional.empty() : first(PLACEHOLDER, text, FindingRule.PLACEHOLDER_TEXT);
    }

    private static Optional<Flaw> first(Pattern pattern, String text, FindingRule rule) {
        return pattern.matcher(text).results().findFirst().map(found -> Flaw.of(rule, found.group()));
    }
}
