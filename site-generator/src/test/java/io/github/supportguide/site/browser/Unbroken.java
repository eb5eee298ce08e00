package io.github.supportguide.site.browser;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Resource;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.Catalogues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample with an offer whose every word is as long as words get, in Latin and in Chinese. */
final class Unbroken {
    private static final String LATIN =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    private static final String CHINESE = "超長產品名稱".repeat(14);
    private static final String ID = "x".repeat(100);
    private static final WebAddress PAGE = new WebAddress("https://unbroken.example/" + "path".repeat(60));

    private Unbroken() {}

    static Catalogue catalogue() {
        return Catalogue.of(
                Catalogues.settings(),
                with(Catalogues.publishers(), publisher()),
                with(Catalogues.offers(), offer()),
                with(Catalogues.sample().notices(), notice()),
                "sha256:" + "0123456789abcdef".repeat(4));
    }

    private static Publisher publisher() {
        return Publisher.of(PublisherId.of("unbroken"), words());
    }

    private static Offer offer() {
        return new Offer(
                OfferId.of("unbroken/" + ID),
                words(),
                Optional.of(words()),
                ID,
                true,
                Party.ISV_PUBLISHER,
                CspSale.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(new Plan(ID, words(), false)),
                support(),
                List.of(new Resource(Resource.Kind.TRAINING, words(), PAGE, Optional.empty())),
                Lifecycle.LIVE,
                List.of(ID));
    }

    private static Support support() {
        return new Support(
                Optional.of(PAGE),
                Optional.empty(),
                Optional.of(PAGE),
                Optional.of(Contact.at(new EmailAddress("a".repeat(64) + "@" + "b".repeat(60) + ".example"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Notice notice() {
        return new Notice(
                ID,
                Optional.of(PublisherId.of("unbroken")),
                List.of(),
                Notice.Kind.OUTAGE,
                Catalogues.TODAY,
                Optional.empty(),
                words(),
                Optional.of(PAGE));
    }

    private static Text words() {
        return Catalogues.both(LATIN, CHINESE);
    }

    private static <T> List<T> with(List<T> things, T another) {
        return Stream.concat(things.stream(), Stream.of(another)).toList();
    }
}
