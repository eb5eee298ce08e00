package io.github.supportguide.site.guide;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import java.util.List;
import java.util.function.Predicate;

/** Makes the page with all notices. */
public final class NoticeBoard {
    private final Edition edition;
    private final PagePath path;

    public NoticeBoard(Edition edition) {
        this.edition = edition;
        this.path = GuidePage.NOTICES.in(edition.language());
    }

    public PlannedPage plan() {
        return new PlannedPage(
                path,
                () -> new NoticesPage(
                        edition.frame(path, edition.say("site.notices.title")),
                        List.of(
                                part("current", this::isCurrent),
                                part("coming", this::isComing),
                                part("past", notice -> !isCurrent(notice) && !isComing(notice)))));
    }

    private NoticesPage.Part part(String id, Predicate<Notice> which) {
        var notices = edition.catalogue().notices().stream().filter(which).toList();
        return new NoticesPage.Part(
                id,
                edition.say("site.notices." + id),
                new Notices(edition).of(path, notices),
                notices.isEmpty() ? List.of(edition.say("site.notices.none")) : List.of());
    }

    private boolean isCurrent(Notice notice) {
        return notice.appliesAt(edition.asOf());
    }

    private boolean isComing(Notice notice) {
        return notice.from().isAfter(edition.asOf());
    }
}
