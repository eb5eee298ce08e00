package io.github.supportguide.change;

import static io.github.supportguide.Offers.TODAY;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Catalogues of chance, in which two are seldom alike and seldom wholly different. */
final class RandomCatalogue {
    private final Random random;

    RandomCatalogue(long seed) {
        this.random = new Random(seed);
    }

    /** What the keepers have, with some of it edited. */
    Catalogue edited(Kept kept) {
        if (rarely()) {
            kept.arrangement = arrangement();
        }
        if (rarely()) {
            kept.partner = maybe(() ->
                    Offers.partner(oneOf(Party.DIRECT_BILL_PARTNER, Party.INDIRECT_RESELLER, Party.INDIRECT_PROVIDER)));
        }
        if (rarely()) {
            kept.engineersShown = random.nextBoolean();
        }
        if (rarely()) {
            kept.verifyEvery = oneOf(Period.ofDays(90), Period.ofDays(180), Period.ofYears(2));
        }
        if (rarely()) {
            kept.contoso = support();
        }
        kept.firstParty = random.nextInt(8) == 0;
        kept.transactable = random.nextInt(4) > 0;
        kept.supporter = oneOf(Party.ISV_PUBLISHER, Party.ISV_PUBLISHER, Party.MICROSOFT, Party.COMMUNITY);
        if (random.nextBoolean()) {
            kept.own = support();
        }
        if (rarely()) {
            kept.lifecycle = new Lifecycle(
                    Lifecycle.State.WITHDRAWN,
                    Optional.empty(),
                    Optional.empty(),
                    maybe(() -> OfferId.of("contoso/restore")));
        }
        return kept.catalogue();
    }

    private Arrangement arrangement() {
        var split = new EnumMap<IssueGroup, SplitSide>(IssueGroup.class);
        List.of(IssueGroup.values())
                .forEach(group -> maybe(() -> oneOf(SplitSide.values())).ifPresent(side -> split.put(group, side)));
        return new Arrangement(maybe(() -> oneOf(TechnicalSupport.values())), split);
    }

    private Support support() {
        return new Support(
                maybe(() -> new WebAddress("https://%s.example".formatted(oneOf("one", "two")))),
                maybe(this::verification),
                Optional.empty(),
                maybe(this::contact),
                maybe(this::contact),
                maybe(this::contact),
                Optional.empty());
    }

    private Contact contact() {
        return new Contact(
                Optional.empty(),
                maybe(() -> new EmailAddress(oneOf("one", "two") + "@contoso.example")),
                maybe(() -> new PhoneNumber("+1 425 555 0100")),
                maybe(this::verification));
    }

    private Verification verification() {
        return Verification.on(oneOf(new LocalDate[] {TODAY, TODAY.minusDays(100), TODAY.minusDays(400)}));
    }

    private boolean rarely() {
        return random.nextInt(3) == 0;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) > 0 ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
