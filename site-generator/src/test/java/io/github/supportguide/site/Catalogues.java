package io.github.supportguide.site;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.Audience;
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
import io.github.supportguide.offer.Resource;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Terms;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.SplitSide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Catalogues of fictional companies, one offer for each class and awkward case. */
public final class Catalogues {
    public static final Instant TODAY = Instant.parse("2026-11-22T00:00:00Z");

    public static final OfferId BACKUP = OfferId.of("contoso/backup");
    public static final OfferId FIREWALL = OfferId.of("contoso/Firewall VM.");
    public static final OfferId LEDGER = OfferId.of("fabrikam/ledger");
    public static final OfferId OLD_LEDGER = OfferId.of("fabrikam/old-ledger");
    public static final OfferId RULES = OfferId.of("fabrikam/community-rules");
    public static final OfferId CONSULTING = OfferId.of("adatum/consulting");
    public static final OfferId CONNECTOR = OfferId.of("adatum/connector");
    public static final OfferId AZURE_THING = OfferId.of("Microsoft/azure-thing");

    private static final Verification LATELY = Verification.on(LocalDate.of(2026, 10, 1));
    private static final Verification LONG_AGO = Verification.on(LocalDate.of(2024, 2, 29));

    private Catalogues() {}

    public static Catalogue sample() {
        return of(settings(), publishers(), offers());
    }

    /** The same, with many more offers of each kind. */
    static Catalogue large(int offers) {
        var many = new ArrayList<>(offers());
        IntStream.range(0, offers)
                .mapToObj(number -> offer(
                        "contoso/product-" + number,
                        both("Contoso Product " + number, "Contoso 產品 " + number),
                        offers().get(number % offers().size())))
                .forEach(many::add);
        return of(settings(), publishers(), many);
    }

    public static Catalogue of(Settings settings, List<Publisher> publishers, List<Offer> offers) {
        return Catalogue.of(settings, publishers, offers, notices(), "sha256:0123456789abcdef");
    }

    static SiteOptions optionsOn(Instant moment) {
        return new SiteOptions(Audience.PUBLIC, List.of("en"), moment, Optional.of("https://guide.example/support/"));
    }

    public static SiteOptions options(Audience audience) {
        return new SiteOptions(audience, List.of("zh-TW", "en"), TODAY, Optional.empty());
    }

    public static Settings settings() {
        var desk = new OwnPartner.Desk(
                Optional.of(new EmailAddress("help@distribution.example")),
                Optional.of(new PhoneNumber("+886 2 5555 0100")),
                Optional.of(new WebAddress("https://distribution.example/help")),
                Optional.of("Mo-Fr 09:00-18:00"),
                Optional.of("Asia/Taipei"),
                List.of("zh-TW", "en"),
                Optional.of(LATELY));
        return new Settings(
                both("Example Distribution support guide", "範例散發商支援指南"),
                List.of("zh-TW", "en"),
                Optional.of(new OwnPartner(both("Example Distribution", "範例散發商"), Party.INDIRECT_PROVIDER, desk)),
                new Arrangement(Optional.empty(), Map.of(IssueGroup.SUBSCRIPTION, SplitSide.PROVIDER)),
                false,
                Settings.DEFAULT_VERIFY_EVERY);
    }

    public static List<Publisher> publishers() {
        return List.of(
                publisher("contoso", "Contoso", false, contosoSupport()),
                publisher("fabrikam", "Fabrikam", false, page("https://fabrikam.example/help", LONG_AGO)),
                publisher("adatum", "Adatum [Labs]", false, Support.NONE),
                publisher("Microsoft", "Microsoft", true, page("https://support.microsoft.example/", LATELY)));
    }

    public static List<Offer> offers() {
        var backup = Offer.of(BACKUP, both("Contoso Backup", "Contoso 備份"), "saas");
        return List.of(
                new Offer(
                        BACKUP,
                        backup.title(),
                        Optional.of(both(
                                "Keeps copies of your files, where nobody can change them.", "將檔案副本保存在任何人都無法變更的地方。")),
                        "saas",
                        true,
                        Party.ISV_PUBLISHER,
                        new CspSale(
                                Optional.of(CspSale.Availability.ANY),
                                false,
                                Optional.of(new WebAddress("https://contoso.example/csp-terms"))),
                        Optional.of(new Terms(
                                Terms.Kind.STANDARD_CONTRACT_AMENDED,
                                Optional.of(new WebAddress("https://contoso.example/terms")))),
                        List.of("TW", "US"),
                        List.of(
                                new Plan("basic", both("Basic", "基本"), false),
                                new Plan("secret", Text.of("Canary-marketing plan"), true)),
                        Support.NONE,
                        List.of(new Resource(
                                Resource.Kind.DOCUMENTATION,
                                Text.of("Handbook"),
                                new WebAddress("https://contoso.example/handbook"),
                                Optional.of("en"))),
                        Lifecycle.LIVE,
                        List.of("DZH318Z0ABCD")),
                Offer.of(FIREWALL, new Text(Map.of("en", "Contoso Firewall")), "virtual-machine"),
                Offer.of(LEDGER, both("Fabrikam Ledger", "Fabrikam 總帳"), "saas"),
                in(
                        OLD_LEDGER,
                        "Fabrikam Old Ledger",
                        new Lifecycle(
                                Lifecycle.State.WITHDRAWN,
                                Optional.of(LocalDate.of(2026, 1, 1)),
                                Optional.of(both("Replaced by a newer product.", "已由新產品取代。")),
                                Optional.of(LEDGER))),
                supported(RULES, "Fabrikam Community Rules", true, Party.COMMUNITY),
                supported(CONSULTING, "Adatum Consulting", false, Party.ISV_PUBLISHER),
                supported(OfferId.of("adatum/free-tool"), "Adatum Free Tool", false, Party.COMMUNITY),
                supported(CONNECTOR, "Adatum Connector", true, Party.MICROSOFT),
                Offer.of(AZURE_THING, Text.of("Azure Thing"), "azure-application"));
    }

    private static List<Notice> notices() {
        return List.of(new Notice(
                "contoso-outage",
                Optional.of(PublisherId.of("contoso")),
                List.of(),
                Notice.Kind.DEGRADED,
                Instant.parse("2026-11-21T06:00:00Z"),
                Optional.empty(),
                both("Restores are slow.", "還原速度緩慢。"),
                Optional.of(new WebAddress("https://status.contoso.example/1"))));
    }

    private static Support contosoSupport() {
        return new Support(
                Optional.of(new WebAddress("https://contoso.example/support")),
                Optional.of(LATELY),
                Optional.of(new WebAddress("https://contoso.example/government")),
                Optional.of(contact("canary-desk", LATELY)),
                Optional.of(contact("canary-engineer", LATELY)),
                Optional.of(contact("canary-csp", LONG_AGO)),
                Optional.of(new WebAddress("https://contoso.example/canary-marketing")));
    }

    private static Contact contact(String mailbox, Verification verified) {
        return new Contact(
                Optional.of("Name of " + mailbox),
                Optional.of(new EmailAddress(mailbox + "@contoso.example")),
                Optional.empty(),
                Optional.of(verified));
    }

    private static Support page(String url, Verification verified) {
        return new Support(
                Optional.of(new WebAddress(url)),
                Optional.of(verified),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Publisher publisher(String id, String name, boolean firstParty, Support support) {
        return new Publisher(
                PublisherId.of(id),
                Text.of(name),
                firstParty,
                Optional.of(new WebAddress("https://" + id.toLowerCase(Locale.ROOT) + ".example/")),
                support,
                List.of("en"));
    }

    private static Offer supported(OfferId id, String title, boolean transactable, Party supporter) {
        var usual = Offer.of(id, Text.of(title), "other");
        return new Offer(
                id,
                usual.title(),
                usual.summary(),
                usual.type(),
                transactable,
                supporter,
                usual.csp(),
                usual.terms(),
                usual.markets(),
                usual.plans(),
                usual.support(),
                usual.resources(),
                usual.lifecycle(),
                usual.aliases());
    }

    private static Offer in(OfferId id, String title, Lifecycle lifecycle) {
        return copy(id, Text.of(title), lifecycle, Offer.of(id, Text.of(title), "saas"));
    }

    private static Offer offer(String id, Text title, Offer model) {
        return copy(OfferId.of(id), title, model.lifecycle(), model);
    }

    private static Offer copy(OfferId id, Text title, Lifecycle lifecycle, Offer model) {
        return new Offer(
                id,
                title,
                model.summary(),
                model.type(),
                model.transactable(),
                model.supporter(),
                model.csp(),
                model.terms(),
                model.markets(),
                model.plans(),
                model.support(),
                model.resources(),
                lifecycle,
                model.aliases());
    }

    public static Text both(String english, String chinese) {
        return new Text(Map.of("en", english, "zh-TW", chinese));
    }
}
