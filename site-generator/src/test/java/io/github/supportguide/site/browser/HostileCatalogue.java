package io.github.supportguide.site.browser;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.catalogue.Settings;
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
import io.github.supportguide.site.Catalogues;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A catalogue with hostile text in every field, one offer for each way to be hostile. */
final class HostileCatalogue {
    /** What the checked types let through, at its worst. */
    private static final WebAddress PAGE = new WebAddress(
            "https://hostile.example:8443/a'onmouseover='window.hit=1'/;b?c=&quot;&lt;%22%3E=javascript:#'d");

    private static final EmailAddress MAIL = new EmailAddress("a'b`c{d}|e/f=g#h+i!j$k*l~m^n@hostile.example");
    private static final PhoneNumber PHONE = new PhoneNumber("+1 (425) 555-0100 #12");
    private static final PublisherId PUBLISHER = PublisherId.of(id("<script>window.hit='publisher'</script>"));

    private HostileCatalogue() {}

    static Catalogue catalogue() {
        return Catalogue.of(
                settings(),
                List.of(publisher()),
                IntStream.range(0, Hostility.WAYS.size())
                        .mapToObj(HostileCatalogue::offer)
                        .toList(),
                Arrays.stream(Notice.Kind.values())
                        .map(HostileCatalogue::notice)
                        .toList(),
                Hostility.all());
    }

    private static Settings settings() {
        var all = Hostility.all();
        var desk = new OwnPartner.Desk(
                Optional.of(MAIL),
                Optional.of(PHONE),
                Optional.of(PAGE),
                Optional.of(all),
                Optional.of(all),
                List.of(all, "en"),
                Optional.of(verified(all)));
        return new Settings(
                text(all),
                List.of("en", "zh-TW"),
                Optional.of(new OwnPartner(text(all), Party.INDIRECT_PROVIDER, desk)),
                Arrangement.NONE,
                true,
                Settings.DEFAULT_VERIFY_EVERY);
    }

    private static Publisher publisher() {
        var all = Hostility.all();
        return new Publisher(PUBLISHER, text(all), false, Optional.of(PAGE), support(all), List.of(all, "en"));
    }

    private static Offer offer(int number) {
        var way = Hostility.WAYS.get(number);
        return new Offer(
                OfferId.of(PUBLISHER, number + id(way)),
                text(way),
                Optional.of(text(way)),
                way,
                true,
                Party.ISV_PUBLISHER,
                new CspSale(Optional.of(CspSale.Availability.SELECTED), true, Optional.of(PAGE)),
                Optional.of(new Terms(Terms.Kind.CUSTOM, Optional.of(PAGE))),
                List.of(way),
                List.of(new Plan(way, text(way), false), new Plan(way + "2", text(way), true)),
                support(way),
                Arrays.stream(Resource.Kind.values())
                        .map(kind -> new Resource(kind, text(way), PAGE, Optional.of(way)))
                        .toList(),
                lifecycle(number, way),
                List.of(way));
    }

    /** Every other one is withdrawn, and replaced by the one before. */
    private static Lifecycle lifecycle(int number, String way) {
        var successor = Optional.of(Math.max(0, number - 1))
                .map(before -> OfferId.of(PUBLISHER, before + id(Hostility.WAYS.get(before))));
        return number % 2 == 0
                ? Lifecycle.LIVE
                : new Lifecycle(
                        Lifecycle.State.WITHDRAWN,
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(text(way)),
                        successor);
    }

    private static Support support(String way) {
        var contact = Optional.of(
                new Contact(Optional.of(way), Optional.of(MAIL), Optional.of(PHONE), Optional.of(verified(way))));
        return new Support(
                Optional.of(PAGE),
                Optional.of(verified(way)),
                Optional.of(PAGE),
                contact,
                contact,
                contact,
                Optional.of(PAGE));
    }

    private static Verification verified(String way) {
        return new Verification(LocalDate.of(2026, 10, 1), Optional.of(way), Optional.of(way), Optional.of(PAGE));
    }

    private static Notice notice(Notice.Kind kind) {
        return new Notice(
                kind + Hostility.all(),
                Optional.of(PUBLISHER),
                List.of(),
                kind,
                Catalogues.TODAY,
                Optional.empty(),
                text(Hostility.all()),
                Optional.of(PAGE));
    }

    private static Text text(String way) {
        return Catalogues.both(way, "中文" + way);
    }

    /** The beginning, without what no id may hold. */
    private static String id(String way) {
        var allowed = way.replaceAll("[/\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "");
        return allowed.substring(0, Math.min(40, allowed.length()))
                .replaceAll("[^\\x21-\\x7e]", "x")
                .strip();
    }
}
