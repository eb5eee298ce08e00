package io.github.supportguide.guide;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A catalogue in which chance decides what there is: the same seed always gives the same. */
final class ChanceCatalogue {
    private static final int PUBLISHERS = 4;

    private final Random random;

    private ChanceCatalogue(long seed) {
        this.random = new Random(seed);
    }

    static Catalogue of(long seed, int offers) {
        return new ChanceCatalogue(seed).made(offers);
    }

    private Catalogue made(int offers) {
        return Catalogue.of(
                settings(),
                IntStream.range(0, PUBLISHERS).mapToObj(this::publisher).toList(),
                IntStream.range(0, offers).mapToObj(this::offer).toList(),
                List.of(),
                "sha256:0");
    }

    private Settings settings() {
        return new Settings(
                Text.of("Guide"),
                List.of("en"),
                maybe(() -> partner(pick(Party.DIRECT_BILL_PARTNER, Party.INDIRECT_PROVIDER, Party.INDIRECT_RESELLER))),
                new Arrangement(maybe(() -> pick(TechnicalSupport.values())), split()),
                random.nextBoolean(),
                Settings.DEFAULT_VERIFY_EVERY);
    }

    private Map<IssueGroup, SplitSide> split() {
        return random.nextBoolean() ? Map.of(IssueGroup.BILLING, pick(SplitSide.values())) : Map.of();
    }

    private OwnPartner partner(Party type) {
        var desk = new OwnPartner.Desk(
                maybe(() -> new EmailAddress("help@distribution.example")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                verified());
        return new OwnPartner(Text.of("Distribution"), type, desk);
    }

    private Publisher publisher(int number) {
        var id = "publisher" + number;
        return new Publisher(PublisherId.of(id), Text.of(id), number == 0, Optional.empty(), support(), List.of());
    }

    private Offer offer(int number) {
        var id = "publisher%d/offer%d".formatted(random.nextInt(PUBLISHERS), number);
        return new Offer(
                OfferId.of(id),
                Text.of(id),
                Optional.empty(),
                "saas",
                random.nextInt(4) > 0,
                pick(Party.ISV_PUBLISHER, Party.ISV_PUBLISHER, Party.MICROSOFT, Party.COMMUNITY),
                CspSale.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                random.nextBoolean() ? Support.NONE : support(),
                List.of(),
                random.nextInt(5) > 0 ? Lifecycle.LIVE : withdrawn(),
                List.of());
    }

    private static Lifecycle withdrawn() {
        return new Lifecycle(Lifecycle.State.WITHDRAWN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Support support() {
        return new Support(
                maybe(() -> new WebAddress("https://contoso.example/support")),
                verified(),
                Optional.empty(),
                maybe(this::contact),
                maybe(this::contact),
                maybe(this::contact),
                Optional.empty());
    }

    private Contact contact() {
        return new Contact(
                Optional.empty(),
                maybe(() -> new EmailAddress("help@contoso.example")),
                maybe(() -> new PhoneNumber("+1 425 555 0100")),
                verified());
    }

    private Optional<Verification> verified() {
        return maybe(() -> Verification.on(Offers.TODAY.minusDays(pick(0, 180, 181))));
    }

    private <T> Optional<T> maybe(Supplier<T> thing) {
        return random.nextInt(3) > 0 ? Optional.of(thing.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T pick(T... things) {
        return things[random.nextInt(things.length)];
    }
}
