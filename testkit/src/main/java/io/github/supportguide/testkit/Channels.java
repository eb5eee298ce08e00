package io.github.supportguide.testkit;

import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.offer.WebAddress;
import java.time.LocalDate;
import java.util.Optional;

/** The channels that companies name. */
final class Channels {
    static final Verification LATELY = Verification.on(LocalDate.of(2026, 10, 15));
    private static final Verification LONG_AGO = Verification.on(LocalDate.of(2025, 1, 10));

    private Channels() {}

    /** A page for everybody, a desk and people for partners, and engineers for Microsoft; all verified lately. */
    static Support at(String domain) {
        return new Support(
                Optional.of(new WebAddress("https://" + domain + "/support")),
                Optional.of(LATELY),
                Optional.empty(),
                Optional.of(desk("help@" + domain, Optional.of("+886 2 5555 0123"))),
                Optional.of(desk("engineers@" + domain, Optional.empty())),
                Optional.of(desk("partners@" + domain, Optional.empty())),
                Optional.of(new WebAddress("https://" + domain + "/for-partners")));
    }

    /** What a supporter other than the publisher names: a page for everybody and a desk for partners. */
    static Support ofSupporter(String domain) {
        return new Support(
                Optional.of(new WebAddress("https://" + domain + "/support")),
                Optional.of(LATELY),
                Optional.empty(),
                Optional.of(desk("help@" + domain, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Support verifiedLongAgo(Support support) {
        return new Support(
                support.url(),
                support.urlVerified().map(lately -> LONG_AGO),
                support.governmentUrl(),
                support.contact().map(Channels::verifiedLongAgo),
                support.engineering().map(Channels::verifiedLongAgo),
                support.csp().map(Channels::verifiedLongAgo),
                support.marketingUrl());
    }

    private static Contact verifiedLongAgo(Contact contact) {
        return new Contact(contact.name(), contact.email(), contact.phone(), Optional.of(LONG_AGO));
    }

    private static Contact desk(String mailbox, Optional<String> phone) {
        return new Contact(
                Optional.empty(),
                Optional.of(new EmailAddress(mailbox)),
                phone.map(PhoneNumber::new),
                Optional.of(LATELY));
    }
}
