package io.github.supportguide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.EmailAddress;
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
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The offers our tests talk about, and the catalogues they stand in. Named for what matters in a test. */
public final class Offers {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Contoso’s channels, all seen to work today. */
    public static final Support OF_CONTOSO = support("contoso.example", TODAY, TODAY, TODAY);

    /** Names no channel of its own, so Contoso’s count. */
    public static final Offer BACKUP = offer("contoso/backup", Party.ISV_PUBLISHER, Support.NONE);

    /** Its desk and page are Microsoft’s; its other channels are Contoso’s. */
    public static final Offer CONNECTOR =
            offer("contoso/connector", Party.MICROSOFT, support("connector.example", TODAY, TODAY, TODAY));

    public static final Offer COMMUNITY_RULES =
            offer("contoso/community-rules", Party.COMMUNITY, support("community.example", TODAY, TODAY, TODAY));

    /** Its publisher names no channel either. */
    public static final Offer WITHOUT_CHANNELS = offer("fabrikam/scan", Party.ISV_PUBLISHER, Support.NONE);

    public static final Offer FIRST_PARTY = offer("microsoft/thing", Party.ISV_PUBLISHER, Support.NONE);

    private Offers() {}

    public static Settings settings() {
        return Settings.of(Text.of("Guide"), "en");
    }

    public static Settings settings(Arrangement arrangement) {
        return settings(Optional.empty(), arrangement, false);
    }

    public static Settings settings(OwnPartner partner) {
        return settings(Optional.of(partner), Arrangement.NONE, false);
    }

    public static Settings showingEngineersToPartners() {
        return settings(Optional.empty(), Arrangement.NONE, true);
    }

    public static Settings verifying(Period every) {
        return new Settings(Text.of("Guide"), List.of("en"), Optional.empty(), Arrangement.NONE, false, every);
    }

    public static Catalogue catalogue(Settings settings, Notice... notices) {
        return catalogue(settings, OF_CONTOSO, notices);
    }

    public static Catalogue catalogue(Settings settings, Support ofContoso, Notice... notices) {
        return Catalogue.of(
                settings,
                List.of(
                        publisher("contoso", false, ofContoso),
                        publisher("fabrikam", false, Support.NONE),
                        publisher("microsoft", true, support("microsoft.example", TODAY, TODAY, TODAY))),
                List.of(BACKUP, CONNECTOR, COMMUNITY_RULES, WITHOUT_CHANNELS, FIRST_PARTY),
                List.of(notices),
                "sha256:0");
    }

    /** A page, a desk, engineers and people for partners, each last seen to work on its day. */
    public static Support support(String domain, LocalDate page, LocalDate desk, LocalDate partners) {
        return new Support(
                Optional.of(new WebAddress("https://" + domain + "/support")),
                Optional.of(Verification.on(page)),
                Optional.empty(),
                Optional.of(contact("help@" + domain, desk)),
                Optional.of(contact("engineers@" + domain, TODAY)),
                Optional.of(contact("partners@" + domain, partners)),
                Optional.empty());
    }

    /** A partner with a desk that is reached in all three ways. */
    public static OwnPartner partner(Party type) {
        var desk = new OwnPartner.Desk(
                Optional.of(new EmailAddress("help@distribution.example")),
                Optional.of(new PhoneNumber("+886 2 5555 0100")),
                Optional.of(new WebAddress("https://distribution.example/support")),
                Optional.empty(),
                Optional.empty(),
                List.of("zh-TW"),
                Optional.of(Verification.on(TODAY)));
        return new OwnPartner(Text.of("Distribution"), type, desk);
    }

    private static Settings settings(Optional<OwnPartner> partner, Arrangement arrangement, boolean engineers) {
        return new Settings(
                Text.of("Guide"), List.of("en"), partner, arrangement, engineers, Settings.DEFAULT_VERIFY_EVERY);
    }

    private static Publisher publisher(String id, boolean firstParty, Support support) {
        var website = new WebAddress("https://www.%s.example".formatted(id));
        return new Publisher(PublisherId.of(id), Text.of(id), firstParty, Optional.of(website), support, List.of());
    }

    private static Contact contact(String mailbox, LocalDate verified) {
        return new Contact(
                Optional.empty(),
                Optional.of(new EmailAddress(mailbox)),
                Optional.empty(),
                Optional.of(Verification.on(verified)));
    }

    private static Offer offer(String id, Party supporter, Support support) {
        var usual = Offer.of(OfferId.of(id), Text.of(id), "saas");
        return new Offer(
                usual.id(),
                usual.title(),
                usual.summary(),
                usual.type(),
                usual.transactable(),
                supporter,
                usual.csp(),
                usual.terms(),
                usual.markets(),
                usual.plans(),
                support,
                usual.resources(),
                usual.lifecycle(),
                usual.aliases());
    }
}
