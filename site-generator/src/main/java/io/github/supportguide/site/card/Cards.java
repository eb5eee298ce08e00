package io.github.supportguide.site.card;

import gg.jte.Content;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.guide.Notices;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.site.page.Snippets;
import io.github.supportguide.site.web.Organizations;
import io.github.supportguide.site.web.QrCode;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The support cards of one edition. */
public final class Cards {
    private final Edition edition;
    private final Catalogue catalogue;
    private final Words words;
    private final String preferred;
    private final CardKinds kinds;
    private final CardIssues issues;
    private final CardContacts contacts;
    private final CardFacts facts;
    private final Content steps;
    private final HandOvers handOvers;
    private final Notices notices;
    private final Organizations organizations;

    public Cards(Edition edition, Snippets templates) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.words = edition.words();
        this.preferred = "prefers-" + soldBy(catalogue.settings().partner()).code();
        this.kinds = new CardKinds(edition, templates);
        this.issues = new CardIssues(edition, templates);
        this.contacts = new CardContacts(edition);
        this.facts = new CardFacts(edition);
        this.steps = CardSteps.of(edition, CardRows.ANY_OFFER, templates);
        this.handOvers = new HandOvers(edition);
        this.notices = new Notices(edition);
        this.organizations = new Organizations(edition);
    }

    public Stream<PlannedPage> plan() {
        return catalogue.offers().stream().map(offer -> {
            var path = PagePath.of(edition.language(), offer.id());
            return new PlannedPage(path, () -> card(path, offer));
        });
    }

    private CardPage card(PagePath path, Offer offer) {
        var heading = edition.heading("site.card.title", edition.phrase(offer.title()));
        var publisher = catalogue.publisherOf(offer);
        var kind = kinds.of(catalogue.traits(offer));
        var reached = contacts.of(offer);
        return new CardPage(
                edition.frame(path, heading.toString()),
                edition.link(path, PagePath.of(edition.language(), publisher.id()), edition.phrase(publisher.name())),
                heading,
                offer.summary().map(edition::phrase).stream().toList(),
                type(offer),
                preferred,
                banners(path, offer),
                notices.of(path, catalogue.notices(offer, edition.asOf())),
                kind.glance(),
                reached,
                issues.of(kind, offer),
                facts.terms(offer),
                steps,
                handOvers.of(path, offer, reached),
                facts.resources(offer),
                facts.details(offer),
                organizations.of(offer),
                qr(path));
    }

    /** The model by which the partner sells whose guide this is. */
    private static CspModel soldBy(Optional<OwnPartner> own) {
        return Arrays.stream(CspModel.values())
                .filter(model -> own.map(OwnPartner::type)
                        .filter(model.partners()::contains)
                        .isPresent())
                .findFirst()
                .orElse(CspModel.DIRECT_BILL);
    }

    private List<Content> qr(PagePath path) {
        return edition.baseUrl().stream()
                .map(base -> QrCode.of(base + "/" + path.file()).picture(words.say("web.qr.name")))
                .toList();
    }

    /** Kinds that we have no words for are shown as the marketplace calls them. */
    private String type(Offer offer) {
        return offer.knownType().map(words::name).orElse(offer.type());
    }

    private List<CardPage.Banner> banners(PagePath path, Offer offer) {
        var lifecycle = offer.lifecycle();
        return Stream.of(lifecycle)
                .filter(life -> life.state() != Lifecycle.State.LIVE)
                .map(life -> new CardPage.Banner(
                        words.say("site.card.banner." + life.state().code()),
                        life.reason().map(edition::phrase).stream().toList(),
                        successors(path, life)))
                .toList();
    }

    private List<Link> successors(PagePath path, Lifecycle lifecycle) {
        return lifecycle.successor().flatMap(catalogue::offer).stream()
                .map(next ->
                        edition.link(path, PagePath.of(edition.language(), next.id()), edition.phrase(next.title())))
                .toList();
    }
}
