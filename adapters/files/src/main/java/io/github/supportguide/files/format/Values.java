package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.check.EmailFlaws;
import io.github.supportguide.files.check.PhoneFlaws;
import io.github.supportguide.files.check.UrlFlaws;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.policy.Moments;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of values that fields hold, read from their texts. */
final class Values {
    /** A hundred years. */
    private static final int LONGEST_MONTHS = 1_200;

    private static final int LONGEST_DAYS = 36_525;

    private static final int LAST_YEAR = 9999;

    private Values() {}

    static Optional<WebAddress> url(Fields fields, String key) {
        var url = fields.parsed(key, FindingRule.BAD_URL, WebAddress::parse);
        url.ifPresent(it -> fields.reading().tell(UrlFlaws.in(it), fields.place(key)));
        return url;
    }

    /** Where customers are to find help; a home page is seldom that. */
    static Optional<WebAddress> supportPage(Fields fields, String key) {
        var url = fields.parsed(key, FindingRule.BAD_URL, WebAddress::parse);
        url.ifPresent(it -> fields.reading().tell(UrlFlaws.inSupportPage(it), fields.place(key)));
        return url;
    }

    /** @param deskName who reads it, if that is said */
    static Optional<EmailAddress> email(Fields fields, String key, Optional<String> deskName) {
        var email = fields.parsed(key, FindingRule.BAD_EMAIL, EmailAddress::parse);
        email.ifPresent(it -> fields.reading().tell(EmailFlaws.in(it, deskName), fields.place(key)));
        return email;
    }

    static Optional<PhoneNumber> phone(Fields fields, String key) {
        var phone = fields.parsed(key, FindingRule.BAD_PHONE, PhoneNumber::parse);
        phone.ifPresent(it -> fields.reading().tell(PhoneFlaws.in(it), fields.place(key)));
        return phone;
    }

    static Optional<LocalDate> day(Fields fields, String key) {
        return fields.parsed(key, FindingRule.BAD_DATE, trying(Values::dayOfFourDigits));
    }

    /** Further years can be parsed, but not be reckoned with. */
    private static LocalDate dayOfFourDigits(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("not a year of four digits");
        }
        return day;
    }

    static Optional<Period> period(Fields fields, String key) {
        return fields.parsed(key, FindingRule.BAD_PERIOD, trying(Values::positivePeriod));
    }

    @SuppressWarnings("JavaPeriodGetDays") // its months are looked at too
    private static Period positivePeriod(String text) {
        var period = Period.parse(text);
        if (period.isNegative()
                || period.isZero()
                || period.toTotalMonths() > LONGEST_MONTHS
                || period.getDays() > LONGEST_DAYS) {
            throw new DateTimeException("not a period that anybody lives to see the end of");
        }
        return period;
    }

    static Optional<Instant> moment(Fields fields, String key) {
        return fields.parsed(key, FindingRule.BAD_DATE, Moments::parse);
    }

    static Optional<PublisherId> publisherId(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> publisherId(fields, scalar));
    }

    static Optional<PublisherId> publisherId(Fields fields, Node.Scalar scalar) {
        var fault = PublisherId.fault(scalar.text());
        fault.ifPresent(why -> fields.reading().find(FindingRule.BAD_ID, scalar.place(), scalar.text(), why.code()));
        return fault.isPresent() ? Optional.empty() : Optional.of(PublisherId.of(scalar.text()));
    }

    static Optional<OfferId> offerId(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> offerId(fields, scalar));
    }

    static Optional<OfferId> offerId(Fields fields, Node.Scalar scalar) {
        var fault = OfferId.fault(scalar.text());
        fault.ifPresent(why -> fields.reading().find(FindingRule.BAD_ID, scalar.place(), scalar.text(), why.code()));
        return fault.isPresent() ? Optional.empty() : Optional.of(OfferId.of(scalar.text()));
    }

    /** The tags of languages, in the order of the file. */
    static List<String> languages(Fields fields, String key) {
        return fields.texts(key).stream()
                .flatMap(scalar -> language(fields, scalar).stream())
                .distinct()
                .toList();
    }

    static Optional<String> language(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> language(fields, scalar));
    }

    private static Optional<String> language(Fields fields, Node.Scalar scalar) {
        var tag = languageTag(scalar.text());
        if (tag.isEmpty()) {
            fields.reading().find(FindingRule.BAD_LANGUAGE, scalar.place(), scalar.text());
        }
        return tag;
    }

    static Optional<String> languageTag(String text) {
        return trying((String tag) ->
                        new Locale.Builder().setLanguageTag(tag).build().toLanguageTag())
                .apply(text)
                .filter(tag -> !tag.equals(Text.ANY));
    }

    /** What the mappings in a list hold. */
    static <T> List<T> each(Fields fields, String key, Function<Fields, Optional<T>> read) {
        return fields.items(key).stream()
                .flatMap(item -> Fields.of(item, fields.reading()).stream())
                .flatMap(item -> read.apply(item).stream())
                .toList();
    }

    private static <T> Function<String, Optional<T>> trying(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException | IllformedLocaleException e) {
                return Optional.empty();
            }
        };
    }
}
