package io.github.supportguide.files.format;

import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Verification;
import java.util.Optional;

/** The {@code support} of a publisher or an offer, and the contacts in it. */
final class SupportFormat {
    private SupportFormat() {}

    static Support read(Fields support) {
        var read = new Support(
                Values.url(support, "url"),
                verification(support, "urlVerified"),
                Values.url(support, "governmentUrl"),
                support.fields("contact").map(SupportFormat::contact),
                support.fields("engineering").map(SupportFormat::contact),
                support.fields("csp").map(SupportFormat::contact),
                Values.url(support, "marketingUrl"));
        support.refuseTheRest();
        return read;
    }

    private static Contact contact(Fields contact) {
        var read = new Contact(
                contact.text("name"),
                Values.email(contact, "email"),
                Values.phone(contact, "phone"),
                verification(contact, "verified"));
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
        return on.map(day -> new Verification(day, method, by, source));
    }
}
