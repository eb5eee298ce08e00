package io.github.supportguide.files.check;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.offer.PhoneNumber;
import java.util.List;
import java.util.Optional;

/** What is wrong with a telephone number. Nobody dials it: it is held against the numbering plans of all countries. */
public final class PhoneFlaws {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String NO_REGION = "ZZ";

    /** How a number is written when nobody knows its country. */
    private static final String EXAMPLE = "+886 2 5555 0100";

    private PhoneFlaws() {}

    /** The flaws of a number of which nobody knows the country but by the number itself. */
    public static List<Flaw> in(PhoneNumber phone) {
        if (!phone.value().startsWith("+")) {
            return List.of(Flaw.of(FindingRule.LOCAL_PHONE, phone.value(), EXAMPLE));
        }
        return read(phone)
                .filter(PLANS::isValidNumber)
                .map(number -> inReal(phone, number))
                .orElseGet(() -> List.of(Flaw.of(FindingRule.INVALID_PHONE, phone.value())));
    }

    private static List<Flaw> inReal(PhoneNumber phone, Phonenumber.PhoneNumber number) {
        return PLANS.getNumberType(number) == PhoneNumberType.PREMIUM_RATE
                ? List.of(Flaw.of(FindingRule.PREMIUM_PHONE, phone.value()))
                : List.of();
    }

    private static Optional<Phonenumber.PhoneNumber> read(PhoneNumber phone) {
        try {
            return Optional.of(PLANS.parse(phone.value(), NO_REGION));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
