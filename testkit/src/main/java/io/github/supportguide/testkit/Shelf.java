package io.github.supportguide.testkit;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.CspSale.Availability;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.OfferType;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is listed in the test catalogue. */
final class Shelf {
    private static final CspSale ANY_PARTNER = new CspSale(Optional.of(Availability.ANY), false, Optional.empty());
    private static final CspSale CHOSEN_PARTNERS =
            new CspSale(Optional.of(Availability.SELECTED), true, Optional.empty());
    private static final CspSale NO_PARTNER = new CspSale(Optional.of(Availability.NONE), false, Optional.empty());

    private static final Lifecycle REPLACED = new Lifecycle(
            Lifecycle.State.WITHDRAWN,
            Optional.of(LocalDate.of(2026, 6, 30)),
            Optional.of(Text.of("Replaced by Ledger.")),
            Optional.of(TestOffers.LEDGER));

    private Shelf() {}

    static List<Offer> offers() {
        return List.of(
                sold(TestOffers.BACKUP, "Backup", ANY_PARTNER, plan("business", false), plan("for-adatum", true)),
                sold(TestOffers.EXCLUSIVE_VAULT, "Vault", CHOSEN_PARTNERS, plan("standard", false)),
                supportedBy(Party.MICROSOFT, TestOffers.CONNECTOR, "Connector", "connector.example"),
                supportedBy(Party.COMMUNITY, TestOffers.COMMUNITY_RULES, "Community Rules", "community.example"),
                consulting(),
                sold(TestOffers.LEDGER, "Ledger", ANY_PARTNER, plan("standard", false)),
                oldLedger(),
                sold(TestOffers.SCAN_WITHOUT_CHANNELS, "Scan", ANY_PARTNER),
                sold(TestOffers.FIRST_PARTY, "First-party thing", CspSale.UNKNOWN));
    }

    /** One notice: restores of {@link TestOffers#BACKUP} are slow from the day before until the day after. */
    static List<Notice> notices() {
        return List.of(new Notice(
                "slow-restores",
                Optional.empty(),
                List.of(TestOffers.BACKUP),
                Notice.Kind.DEGRADED,
                Instant.parse("2026-11-21T00:00:00Z"),
                Optional.of(Instant.parse("2026-11-24T00:00:00Z")),
                Text.of("Restores are slow."),
                Optional.empty()));
    }

    private static Offer sold(OfferId id, String title, CspSale sale, Plan... plans) {
        return offer(id, title, OfferType.SAAS, true, Party.ISV_PUBLISHER, sale, plans, Support.NONE, Lifecycle.LIVE);
    }

    private static Offer supportedBy(Party supporter, OfferId id, String title, String domain) {
        return offer(
                id,
                title,
                OfferType.AZURE_APPLICATION,
                true,
                supporter,
                ANY_PARTNER,
                new Plan[0],
                Channels.ofSupporter(domain),
                Lifecycle.LIVE);
    }

    private static Offer consulting() {
        return offer(
                TestOffers.CONSULTING,
                "Consulting",
                OfferType.CONSULTING_SERVICE,
                false,
                Party.ISV_PUBLISHER,
                NO_PARTNER,
                new Plan[0],
                Support.NONE,
                Lifecycle.LIVE);
    }

    private static Offer oldLedger() {
        return offer(
                TestOffers.OLD_LEDGER,
                "Old Ledger",
                OfferType.SAAS,
                true,
                Party.ISV_PUBLISHER,
                ANY_PARTNER,
                new Plan[0],
                Support.NONE,
                REPLACED);
    }

    private static Plan plan(String id, boolean isPrivate) {
        return new Plan(id, Text.of(id), isPrivate);
    }

    private static Offer offer(
            OfferId id,
            String title,
            OfferType type,
            boolean transactable,
            Party supporter,
            CspSale sale,
            Plan[] plans,
            Support support,
            Lifecycle lifecycle) {
        return new Offer(
                id,
                Text.of(title),
                Optional.empty(),
                type.code(),
                transactable,
                supporter,
                sale,
                Optional.empty(),
                List.of("TW"),
                List.of(plans),
                support,
                List.of(),
                lifecycle,
                List.of());
    }
}
