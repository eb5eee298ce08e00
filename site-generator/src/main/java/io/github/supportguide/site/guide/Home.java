package io.github.supportguide.site.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the home page of one edition. */
public final class Home {
    /** With more, the home page names the publishers only, and each publisher’s page its offers. */
    private static final int MOST_OFFERS = 2_000;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Map<PublisherId, List<Offer>> offers;

    public Home(Edition edition) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.offers = catalogue.offers().stream()
                .collect(Collectors.groupingBy(offer -> offer.id().publisher()));
    }

    public PlannedPage plan() {
        var path = PagePath.of(edition.language());
        return new PlannedPage(path, () -> home(path));
    }

    private HomePage home(PagePath path) {
        return new HomePage(
                edition.frame(path, edition.say("site.home.title")),
                new Asking(edition, path).steps(),
                Arrays.stream(GuidePage.values())
                        .map(page -> chapter(path, page))
                        .toList(),
                new Notices(edition).of(path, current()),
                catalogue.publishers().stream()
                        .map(publisher -> entry(path, publisher))
                        .toList());
    }

    private List<Notice> current() {
        return catalogue.notices().stream()
                .filter(notice -> notice.appliesAt(edition.asOf()))
                .toList();
    }

    private HomePage.Chapter chapter(PagePath path, GuidePage page) {
        return new HomePage.Chapter(
                Link.of(edition.say("site.menu." + page.code()), path.hrefTo(page.in(edition.language()))),
                edition.say("site.home.chapter." + page.code()));
    }

    private HomePage.PublisherEntry entry(PagePath path, Publisher publisher) {
        var own = offers.getOrDefault(publisher.id(), List.of());
        return new HomePage.PublisherEntry(
                edition.link(path, PagePath.of(edition.language(), publisher.id()), edition.phrase(publisher.name())),
                edition.say("site.home.count", String.valueOf(own.size())),
                catalogue.offers().size() > MOST_OFFERS ? List.of() : links(path, own));
    }

    private List<Link> links(PagePath path, List<Offer> offers) {
        return offers.stream()
                .map(offer ->
                        edition.link(path, PagePath.of(edition.language(), offer.id()), edition.phrase(offer.title())))
                .toList();
    }
}
