package io.github.supportguide.site;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A catalogue with a word of its own in every field that is not for everybody; each word says whose it is. */
final class Canaries {
    private static final List<String> OWNERS = List.of("house", "own", "community", "platform");

    /** What a partner finds: where to write and call, material and plans. */
    static final List<String> FOR_PARTNERS = Stream.of(
                    each("%s-desk-mail"),
                    each("%s-csp-mail"),
                    Stream.of("house-marketing", "own-marketing", "secret-plan-title"),
                    numbers("1"),
                    numbers("3"))
            .flatMap(words -> words)
            .toList();

    /** What only Microsoft may know, and who verified what. */
    static final List<String> FOR_NOBODY_HERE = Stream.of(
                    each("%s-engineer-name"), each("%s-engineer-mail"), each("%s-engineer-source"), numbers("2"))
            .flatMap(words -> words)
            .toList();

    private Canaries() {}

    /** Everything that the public must not find. */
    static Stream<String> all() {
        return Stream.of(
                        FOR_PARTNERS.stream(),
                        FOR_NOBODY_HERE.stream(),
                        each("%s-desk-name"),
                        each("%s-desk-method"),
                        each("%s-desk-person"),
                        each("%s-desk-source"),
                        each("%s-csp-name"),
                        each("%s-csp-method"),
                        each("%s-csp-person"),
                        each("%s-csp-source"),
                        each("%s-page-person"),
                        Stream.of("secret-plan-id", "2019-03-07", "7 March 2019", "2019 年 3 月 7 日"))
                .flatMap(words -> words);
    }

    static Catalogue catalogue() {
        var house = PublisherId.of("house");
        var publisher =
                new Publisher(house, Text.of("House"), false, Optional.empty(), support("house"), List.of("en"));
        return Catalogues.of(
                Catalogues.settings(),
                with(publisher),
                List.of(
                        offer(house, "inherits", Party.ISV_PUBLISHER, Support.NONE),
                        offer(house, "owns", Party.ISV_PUBLISHER, support("own")),
                        offer(house, "shares", Party.COMMUNITY, support("community")),
                        offer(house, "platform", Party.MICROSOFT, support("platform"))));
    }

    private static List<Publisher> with(Publisher publisher) {
        var publishers = new ArrayList<>(Catalogues.publishers());
        publishers.add(publisher);
        return publishers;
    }

    private static Offer offer(PublisherId publisher, String name, Party supporter, Support support) {
        return new Offer(
                OfferId.of(publisher, name),
                Text.of("Product that " + name),
                Optional.empty(),
                "saas",
                true,
                supporter,
                CspSale.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(new Plan("secret-plan-id", Text.of("secret-plan-title"), true)),
                support,
                List.of(),
                Lifecycle.LIVE,
                List.of());
    }

    private static Support support(String owner) {
        return new Support(
                Optional.of(new WebAddress("https://house.example/" + owner)),
                Optional.of(verified(owner + "-page")),
                Optional.empty(),
                Optional.of(contact(owner, "desk", "1")),
                Optional.of(contact(owner, "engineer", "2")),
                Optional.of(contact(owner, "csp", "3")),
                Optional.of(new WebAddress("https://house.example/" + owner + "-marketing")));
    }

    private static Contact contact(String owner, String whose, String number) {
        var name = owner + "-" + whose;
        return new Contact(
                Optional.of(name + "-name"),
                Optional.of(new EmailAddress(name + "-mail@house.example")),
                Optional.of(new PhoneNumber(phone(owner, number))),
                Optional.of(verified(name)));
    }

    private static Verification verified(String name) {
        var day = name.endsWith("-page") ? LocalDate.of(2026, 10, 2) : LocalDate.of(2019, 3, 7);
        return new Verification(
                day,
                Optional.of(name + "-method"),
                Optional.of(name + "-person"),
                Optional.of(new WebAddress("https://house.example/" + name + "-source")));
    }

    private static Stream<String> each(String shape) {
        return OWNERS.stream().map(shape::formatted);
    }

    private static Stream<String> numbers(String number) {
        return OWNERS.stream().map(owner -> phone(owner, number));
    }

    private static String phone(String owner, String number) {
        return "+1 425 555 0" + number + OWNERS.indexOf(owner) + "7";
    }
}
