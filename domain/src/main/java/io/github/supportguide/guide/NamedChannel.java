package io.github.supportguide.guide;

import static io.github.supportguide.guide.Medium.EMAIL;
import static io.github.supportguide.guide.Medium.PHONE;
import static io.github.supportguide.guide.Medium.URL;

import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Verification;
import java.util.Optional;
import java.util.stream.Stream;

/** A channel as the file of a publisher or an offer names it, whoever is reached by it. */
record NamedChannel(ChannelKind kind, Medium medium, String value, Optional<Verification> verified) {

    /** What is named of one kind, mailboxes before telephones. */
    static Stream<NamedChannel> in(Support support, ChannelKind kind) {
        return switch (kind) {
            case SUPPORT -> desk(support.contact(), kind);
            case SUPPORT_URL ->
                support.url().stream().map(url -> new NamedChannel(kind, URL, url.value(), support.urlVerified()));
            case CSP -> desk(support.csp(), kind);
            case ENGINEERING -> desk(support.engineering(), kind);
            case PARTNER_SUPPORT, MICROSOFT_PARTNER_SUPPORT -> Stream.empty();
        };
    }

    private static Stream<NamedChannel> desk(Optional<Contact> contact, ChannelKind kind) {
        return contact.stream()
                .flatMap(desk -> Stream.of(
                                desk.email()
                                        .map(email -> new NamedChannel(kind, EMAIL, email.value(), desk.verified())),
                                desk.phone()
                                        .map(phone -> new NamedChannel(kind, PHONE, phone.value(), desk.verified())))
                        .flatMap(Optional::stream));
    }
}
