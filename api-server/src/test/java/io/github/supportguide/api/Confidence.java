package io.github.supportguide.api;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.WebAddress;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something in a catalogue that is not for everybody. */
record Confidence(Kind kind, String value) {

    enum Kind {
        SUPPORT,
        CSP,
        ENGINEERING,
        MARKETING,
        PRIVATE_PLAN,
        NAME
    }

    /** All that a catalogue holds. */
    static Set<Confidence> in(Catalogue catalogue) {
        var ofPublishers = catalogue.publishers().stream().map(publisher -> publisher.support());
        var ofOffers = catalogue.offers().stream()
                .flatMap(offer ->
                        Stream.of(offer.supportOfPublisher(catalogue.publisherOf(offer)), offer.supportOfSupporter()));
        return Stream.concat(
                        Stream.concat(ofPublishers, ofOffers).flatMap(Confidence::in),
                        catalogue.offers().stream().flatMap(Confidence::in))
                .collect(Collectors.toSet());
    }

    /** Whether a text gives it away, and not only something longer that begins or ends so. */
    boolean isIn(String text) {
        return text.contains(value)
                && Pattern.compile("(?<![\\w.+-])" + Pattern.quote(value) + "(?![\\w-])")
                        .matcher(text)
                        .find();
    }

    private static Stream<Confidence> in(Support support) {
        return Stream.of(
                        in(Kind.SUPPORT, support.contact()),
                        in(Kind.CSP, support.csp()),
                        in(Kind.ENGINEERING, support.engineering()),
                        support
                                .marketingUrl()
                                .map(WebAddress::value)
                                .map(url -> new Confidence(Kind.MARKETING, url))
                                .stream())
                .flatMap(found -> found);
    }

    private static Stream<Confidence> in(Kind kind, Optional<Contact> contact) {
        return contact.stream()
                .flatMap(who -> Stream.of(
                        who.email().map(EmailAddress::value).map(email -> new Confidence(kind, email)),
                        who.phone().map(PhoneNumber::value).map(phone -> new Confidence(kind, phone)),
                        who.name().map(name -> new Confidence(Kind.NAME, name))))
                .flatMap(Optional::stream);
    }

    private static Stream<Confidence> in(Offer offer) {
        return offer.plans().stream()
                .filter(Plan::isPrivate)
                .flatMap(plan -> Stream.concat(Stream.of(plan.id()), plan.title().byLanguage().values().stream()))
                .map(text -> new Confidence(Kind.PRIVATE_PLAN, text));
    }
}
