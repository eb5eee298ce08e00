package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Verification;
import java.util.Optional;

/** The {@code support} of a publisher or an offer, and the contacts in it. */
final class SupportFormat {
    private SupportFormat() {}

    static Support read(Fields support) {
        var read = new Support(
                Values.supportPage(support, "url"),
                pageVerification(support),
                Values.supportPage(support, "governmentUrl"),
                support.fields("contact").map(SupportFormat::contact),
                support.fields("engineering").map(SupportFormat::contact),
                support.fields("csp").map(SupportFormat::contact),
                Values.url(support, "marketingUrl"));
        support.refuseTheRest();
        return read;
    }

    private static Optional<Verification> pageVerification(Fields support) {
        var verified = verification(support, "urlVerified");
        if (verified.isEmpty()) {
            support.node("url").ifPresent(url -> Freshness.checkNever(url.place(), support.reading()));
        }
        return verified;
    }

    private static Contact contact(Fields contact) {
        var name = contact.text("name");
        var read = new Contact(
                name,
                Values.email(contact, "email", name),
                Values.phone(contact, "phone"),
                verification(contact, "verified"));
        if (contact.node("email").isEmpty() && contact.node("phone").isEmpty()) {
            contact.reading().find(FindingRule.EMPTY_CONTACT, contact.place());
        } else if (contact.node("verified").isEmpty()) {
            Freshness.checkNever(contact.place(), contact.reading());
        }
        contact.refuseTheRest();
        return read;
    }

    static Optional<Verification> verification(Fields parent, String key) {
        return parent.fields(key).flatMap(SupportFormat::verification);
    }

    private static Optional<Verification> verification(Fields verified) {
        var on = verified.required("on", key -> Values.day(verified, key));
        var method = verified.text("method");
        var by = verified.text("by");
        var source = Values.url(verified, "source");
        verified.refuseTheRest();
        on.ifPresent(day -> Freshness.check(day, verified.place("on"), verified.reading()));
        return on.map(day -> new Verification(day, method, by, source));
    }
}
