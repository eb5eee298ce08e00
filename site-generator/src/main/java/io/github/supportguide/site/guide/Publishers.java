package io.github.supportguide.site.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.site.address.ChannelLink;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.site.web.Organizations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the publishers of one edition. */
public final class Publishers {
    private final Edition edition;
    private final Catalogue catalogue;
    private final Organizations organizations;
    private final Map<PublisherId, List<Offer>> offers;

    public Publishers(Edition edition) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.organizations = new Organizations(edition);
        this.offers = catalogue.offers().stream()
                .collect(Collectors.groupingBy(offer -> offer.id().publisher()));
    }

    public Stream<PlannedPage> plan() {
        return catalogue.publishers().stream().map(publisher -> {
            var path = PagePath.of(edition.language(), publisher.id());
            return new PlannedPage(path, () -> page(path, publisher));
        });
    }

    private PublisherPage page(PagePath path, Publisher publisher) {
        var own = offers.getOrDefault(publisher.id(), List.of());
        var name = edition.phrase(publisher.name());
        return new PublisherPage(
                edition.frame(path, name.text()),
                name,
                edition.say(publisher.firstParty() ? "site.publisher.microsoft" : "site.publisher.third-party"),
                facts(publisher),
                new Notices(edition).of(path, notices(publisher)),
                edition.say("site.home.count", String.valueOf(own.size())),
                own.stream().map(offer -> entry(path, offer)).toList(),
                organizations.of(publisher));
    }

    private List<PublisherPage.Row> facts(Publisher publisher) {
        return Stream.of(
                        link("site.publisher.website", publisher.website()).stream(),
                        channels(publisher),
                        link("site.card.government", publisher.support().governmentUrl()).stream(),
                        languages(publisher).stream())
                .flatMap(rows -> rows)
                .toList();
    }

    /** The channels of each kind that this audience may see, with the day of their verification. */
    private Stream<PublisherPage.Row> channels(Publisher publisher) {
        return edition.directory().channels(publisher, edition.day()).stream()
                .collect(Collectors.groupingBy(Channel::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::row);
    }

    private PublisherPage.Row row(List<Channel> alike) {
        var first = alike.get(0);
        return new PublisherPage.Row(
                edition.words().name(first.kind()),
                List.of(verified(first)),
                alike.stream().map(channel -> ChannelLink.to(channel).shown()).toList());
    }

    private String verified(Channel channel) {
        var key = channel.stale() ? "site.contact.verified.stale" : "site.contact.verified";
        return channel.verifiedOn()
                .map(day -> edition.say(key, edition.words().day(day)))
                .orElseGet(() -> edition.say("site.contact.never"));
    }

    private Optional<PublisherPage.Row> link(String label, Optional<WebAddress> url) {
        return url.map(address -> new PublisherPage.Row(
                edition.say(label), List.of(), List.of(Link.of(address.value(), address.value()))));
    }

    private Optional<PublisherPage.Row> languages(Publisher publisher) {
        return Optional.of(publisher.languages())
                .filter(tags -> !tags.isEmpty())
                .map(tags -> new PublisherPage.Row(
                        edition.say("site.publisher.languages"),
                        List.of(edition.words().list(edition.words().languages(tags))),
                        List.of()));
    }

    private List<Notice> notices(Publisher publisher) {
        return catalogue.notices().stream()
                .filter(notice -> notice.appliesAt(edition.asOf()))
                .filter(notice -> notice.publisher().equals(Optional.of(publisher.id())))
                .toList();
    }

    private PublisherPage.Entry entry(PagePath path, Offer offer) {
        return new PublisherPage.Entry(
                edition.link(path, PagePath.of(edition.language(), offer.id()), edition.phrase(offer.title())),
                offer.summary().map(edition::phrase).stream().toList());
    }
}
