package io.github.supportguide.files.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** The addresses in a text: pages, mailboxes, telephone numbers. */
final class Addresses {
    private static final Pattern URL = Pattern.compile("(?i)\\bhttps?://(?<rest>[!-~]*[A-Za-z0-9/])");
    private static final Pattern MAILBOX = Pattern.compile(
            "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+){0,9}\\.[A-Za-z]{2,}");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w.])(?:\\+\\d|\\(0\\d|0\\d{1,4}[- ])[\\d() -]{5,}\\d(?![\\w])");

    private static final Signs SIGNS = new Signs("://", "@", "+");
    private static final Pattern LEADING_ZERO = Pattern.compile("(?<![\\d.,])0\\d");

    /** Pages of the same name in several languages. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)/[a-z]{2}([-_][a-z]{2,4})?(?=/|$)|[?&](lang|language|locale|hl)=[a-z_-]+|/$");

    /** National and international spelling agree in the last digits. */
    private static final int TELLING_DIGITS = 7;

    private Addresses() {}

    static Facts in(String text) {
        if (!mayStandIn(text)) {
            return Facts.none();
        }
        var facts = new Facts();
        URL.matcher(text).results().forEach(url -> facts.demand(page(url.group(1)), url.group()));
        var rest = URL.matcher(text).replaceAll(" ");
        MAILBOX.matcher(rest)
                .results()
                .map(mailbox -> mailbox.group())
                .forEach(mailbox -> facts.demand(mailbox.toLowerCase(Locale.ROOT), mailbox));
        PHONE.matcher(rest)
                .results()
                .map(phone -> phone.group())
                .forEach(phone -> facts.demand(lastDigits(phone), phone));
        return facts;
    }

    /** The text with a blank for each address, so that nobody reads numbers in them. */
    static String without(String text) {
        if (!mayStandIn(text)) {
            return text;
        }
        var withoutPages = URL.matcher(text).replaceAll(" ");
        return PHONE.matcher(MAILBOX.matcher(withoutPages).replaceAll(" ")).replaceAll(" ");
    }

    /** A telephone number begins with a plus or a zero, and no other number does. */
    private static boolean mayStandIn(String text) {
        return !SIGNS.areMissingIn(text)
                || text.indexOf('0') >= 0 && LEADING_ZERO.matcher(text).find();
    }

    private static String page(String address) {
        return LANGUAGE.matcher(address.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String lastDigits(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
    }
}
