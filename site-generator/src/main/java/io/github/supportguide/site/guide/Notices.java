package io.github.supportguide.site.guide;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Tells notices. */
public final class Notices {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final Edition edition;
    private final Words words;

    public Notices(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    public List<NoticeItem> of(PagePath path, List<Notice> notices) {
        return notices.stream().map(notice -> item(path, notice)).toList();
    }

    private NoticeItem item(PagePath path, Notice notice) {
        return new NoticeItem(
                notice.kind().code(),
                words.name(notice.kind()),
                edition.phrase(notice.text()),
                period(notice),
                notice.url().stream()
                        .map(url -> Link.of(url.value(), url.value()))
                        .toList(),
                Stream.concat(publishers(path, notice), offers(path, notice))
                        .filter(link -> !link.href().equals(path.hrefTo(path)))
                        .toList());
    }

    private Stream<Link> publishers(PagePath path, Notice notice) {
        return notice.publisher().flatMap(edition.catalogue()::publisher).stream()
                .map(publisher -> edition.link(
                        path, PagePath.of(edition.language(), publisher.id()), edition.phrase(publisher.name())));
    }

    private Stream<Link> offers(PagePath path, Notice notice) {
        return notice.offers().stream()
                .flatMap(id -> edition.catalogue().offer(id).stream())
                .map(offer ->
                        edition.link(path, PagePath.of(edition.language(), offer.id()), edition.phrase(offer.title())));
    }

    private String period(Notice notice) {
        var from = moment(notice.from());
        return notice.until()
                .map(until -> words.say("site.notice.between", from, moment(until)))
                .orElseGet(() -> words.say("site.notice.since", from));
    }

    private String moment(Instant moment) {
        var day = words.day(moment.atZone(ZoneOffset.UTC).toLocalDate());
        return words.say("site.notice.moment", day, TIME.format(moment));
    }
}
