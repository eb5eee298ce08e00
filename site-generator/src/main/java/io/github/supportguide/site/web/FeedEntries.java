package io.github.supportguide.site.web;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has happened lately, as far as the audience of an edition may know: notices, and contacts verified. */
final class FeedEntries {
    private final Edition edition;
    private final PublisherChannels channels;

    FeedEntries(Edition edition) {
        this.edition = edition;
        this.channels = new PublisherChannels(edition);
    }

    List<FeedEntry> latest(int most) {
        return Stream.of(notices(), ownDesk(), publishers(), offers())
                .flatMap(entries -> entries)
                .sorted(FeedEntry.LATEST_FIRST)
                .limit(most)
                .toList();
    }

    private Stream<FeedEntry> notices() {
        return edition.catalogue().notices().stream()
                .filter(notice -> !notice.from().isAfter(edition.asOf()))
                .map(this::notice);
    }

    private FeedEntry notice(Notice notice) {
        return new FeedEntry(
                "notices/" + notice.id(),
                notice.from(),
                edition.say("web.feed.notice", edition.words().name(notice.kind()), concerned(notice)),
                edition.phrase(notice.text()).text(),
                GuidePage.NOTICES.in(edition.language()));
    }

    private String concerned(Notice notice) {
        var publishers = notice.publisher().flatMap(edition.catalogue()::publisher).stream()
                .map(Publisher::name);
        var offers = notice.offers().stream()
                .flatMap(id -> edition.catalogue().offer(id).stream())
                .map(Offer::title);
        var names = Stream.concat(publishers, offers)
                .map(name -> edition.phrase(name).text())
                .toList();
        return edition.words().list(names);
    }

    private Stream<FeedEntry> ownDesk() {
        return edition.catalogue().settings().partner().stream()
                .flatMap(own -> verified(
                        "partner",
                        edition.phrase(own.name()).text(),
                        PagePath.of(edition.language()),
                        edition.directory().ownDesk(edition.day())));
    }

    private Stream<FeedEntry> publishers() {
        return edition.catalogue().publishers().stream()
                .flatMap(publisher -> verified(
                        "publishers/" + publisher.id().inPaths(),
                        edition.phrase(publisher.name()).text(),
                        PagePath.of(edition.language(), publisher.id()),
                        channels.of(publisher)));
    }

    private Stream<FeedEntry> offers() {
        return edition.catalogue().offers().stream()
                .flatMap(offer -> channels.ownOf(offer).stream()
                        .flatMap(own -> verified(
                                "offers/" + offer.id().inPaths(),
                                edition.phrase(offer.title()).text(),
                                PagePath.of(edition.language(), offer.id()),
                                own)));
    }

    /** One entry for each kind of channel and day. */
    private Stream<FeedEntry> verified(String id, String whose, PagePath page, List<Channel> known) {
        return byKindAndDay(known).values().stream().map(alike -> {
            var kind = alike.get(0).kind();
            var day = alike.get(0).verifiedOn().orElseThrow();
            return new FeedEntry(
                    String.join("/", id, kind.code(), day.toString()),
                    day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    title(whose, kind, day),
                    edition.words().list(alike.stream().map(Channel::value).toList()),
                    page);
        });
    }

    private String title(String whose, ChannelKind kind, LocalDate day) {
        return edition.say(
                "web.feed.verified",
                whose,
                edition.words().name(kind),
                edition.words().day(day));
    }

    private Map<List<String>, List<Channel>> byKindAndDay(List<Channel> known) {
        return known.stream()
                .filter(channel -> channel.verifiedOn()
                        .filter(day -> !day.isAfter(edition.day()))
                        .isPresent())
                .collect(Collectors.groupingBy(
                        channel -> List.of(
                                channel.kind().code(),
                                channel.verifiedOn().orElseThrow().toString()),
                        () -> new TreeMap<>(Comparator.comparing(String::valueOf)),
                        Collectors.toList()));
    }
}
