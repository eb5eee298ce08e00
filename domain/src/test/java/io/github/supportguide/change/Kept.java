package io.github.supportguide.change;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A catalogue in the hands of its keepers: three offers, one of which, the backup, can be edited. */
final class Kept {
    Text title = Text.of("Guide");
    Optional<OwnPartner> partner = Optional.of(Offers.partner(Party.INDIRECT_PROVIDER));
    Arrangement arrangement = Arrangement.NONE;
    boolean engineersShown;
    Period verifyEvery = Settings.DEFAULT_VERIFY_EVERY;
    boolean firstParty;
    Support contoso = Offers.OF_CONTOSO;
    String id = "contoso/backup";
    Text name = Text.of("Backup");
    boolean transactable = true;
    Party supporter = Party.ISV_PUBLISHER;
    Support own = Support.NONE;
    Lifecycle lifecycle = Lifecycle.LIVE;
    List<String> aliases = List.of();
    final List<Offer> others = new ArrayList<>(List.of(plain("contoso/restore"), plain("fabrikam/scan")));

    /** The catalogue as it stands before an edit, or after one. */
    static Catalogue after(Consumer<Kept> edit) {
        var kept = new Kept();
        edit.accept(kept);
        return kept.catalogue();
    }

    static Offer plain(String id) {
        return Offer.of(OfferId.of(id), Text.of(id), "saas");
    }

    Catalogue catalogue() {
        others.add(backup());
        return Catalogue.of(
                new Settings(title, List.of("en"), partner, arrangement, engineersShown, verifyEvery),
                List.of(publisher("contoso", firstParty, contoso), publisher("fabrikam", false, Support.NONE)),
                others,
                List.of(),
                "sha256:0");
    }

    private static Publisher publisher(String id, boolean firstParty, Support support) {
        return new Publisher(PublisherId.of(id), Text.of(id), firstParty, Optional.empty(), support, List.of());
    }

    private Offer backup() {
        return new Offer(
                OfferId.of(id),
                name,
                Optional.empty(),
                "saas",
                transactable,
                supporter,
                CspSale.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                own,
                List.of(),
                lifecycle,
                aliases);
    }
}
