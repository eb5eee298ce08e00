package io.github.supportguide.change;

import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.TechnicalSupport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a basis says in one aspect, in codes and addresses as catalogues spell them; empty where it says nothing. */
final class Facets {
    private static final String WITHDRAWN = Lifecycle.State.WITHDRAWN.code();

    private Facets() {}

    /** One list for each party that the aspect is said of. */
    static List<List<String>> of(Aspect aspect, Basis basis, IssueGroup group) {
        var settings = basis.settings();
        return switch (aspect) {
            case WITHDRAWN -> List.of(basis.withdrawal().map(Facets::withdrawn).orElse(List.of()));
            case PUBLISHER_KIND -> word(basis.firstParty() ? "microsoft" : "third-party");
            case TRANSACTABLE -> word(String.valueOf(basis.transactable()));
            case SUPPORTED_BY -> word(basis.supporter().code());
            case TECHNICAL_SUPPORT ->
                word(settings.arrangement()
                        .technicalSupport()
                        .orElse(TechnicalSupport.REFER)
                        .code());
            case SPLIT ->
                List.of(settings.arrangement().sideFor(group).map(Coded::code).stream()
                        .toList());
            case PARTNER_DESK -> List.of(settings.partner().map(Facets::desk).orElse(List.of()));
            case SUPPORT_CONTACT -> ofBoth(basis, support -> contact(support.contact()));
            case SUPPORT_URL -> ofBoth(basis, support -> text(support.url()).toList());
            case CSP_CONTACT -> ofBoth(basis, support -> contact(support.csp()));
            case ENGINEERING_CONTACT -> ofBoth(basis, support -> contact(support.engineering()));
            case ENGINEERING_CONTACT_SHOWN -> word(settings.engineeringForPartners() ? "partner" : "hidden");
            case VERIFY_EVERY -> word(settings.verifyEvery().toString());
        };
    }

    /** The day on which channels were verified; nothing of aspects that are no channels. */
    static List<List<String>> verified(Aspect aspect, Basis basis) {
        return switch (aspect) {
            case PARTNER_DESK ->
                List.of(day(basis.settings().partner().flatMap(own -> own.desk().verified())));
            case SUPPORT_CONTACT ->
                ofBoth(basis, support -> day(support.contact().flatMap(Contact::verified)));
            case SUPPORT_URL -> ofBoth(basis, support -> day(support.urlVerified()));
            case CSP_CONTACT -> ofBoth(basis, support -> day(support.csp().flatMap(Contact::verified)));
            case ENGINEERING_CONTACT ->
                ofBoth(basis, support -> day(support.engineering().flatMap(Contact::verified)));
            default -> List.of();
        };
    }

    private static List<List<String>> word(String code) {
        return List.of(List.of(code));
    }

    private static List<List<String>> ofBoth(Basis basis, Function<Support, List<String>> facet) {
        return List.of(facet.apply(basis.ofPublisher()), facet.apply(basis.ofSupporter()));
    }

    private static List<String> withdrawn(Basis.Withdrawal withdrawal) {
        return Stream.concat(Stream.of(WITHDRAWN), text(withdrawal.successor())).toList();
    }

    private static List<String> desk(OwnPartner partner) {
        var desk = partner.desk();
        return Stream.of(Stream.of(partner.type().code()), text(desk.email()), text(desk.phone()), text(desk.url()))
                .flatMap(texts -> texts)
                .toList();
    }

    private static List<String> contact(Optional<Contact> contact) {
        return contact.stream()
                .flatMap(desk -> Stream.concat(text(desk.email()), text(desk.phone())))
                .toList();
    }

    private static List<String> day(Optional<Verification> verification) {
        return verification.stream().map(verified -> verified.on().toString()).toList();
    }

    private static Stream<String> text(Optional<?> value) {
        return value.stream().map(Object::toString);
    }
}
