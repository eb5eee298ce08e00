package io.github.supportguide.site.guide;

import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the page about finding contacts. */
public final class Contacts {
    private static final int STEPS = 6;

    private final Edition edition;
    private final Words words;

    public Contacts(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    public PlannedPage plan() {
        var path = GuidePage.CONTACTS.in(edition.language());
        return new PlannedPage(
                path,
                () -> new ContactsPage(
                        edition.frame(path, words.say("guide.contacts.title")), steps(), kinds(), orders()));
    }

    private List<String> steps() {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> words.say("guide.contacts.steps." + step))
                .toList();
    }

    private List<ContactsPage.Kind> kinds() {
        return Arrays.stream(ChannelKind.values())
                .map(kind -> new ContactsPage.Kind(
                        words.name(kind),
                        words.say("site.audience." + kind.meantFor().code())))
                .toList();
    }

    private List<ContactsPage.Order> orders() {
        return Arrays.stream(IssueGroup.values()).map(this::order).toList();
    }

    private ContactsPage.Order order(IssueGroup group) {
        return new ContactsPage.Order(words.name(group), words.names(ChannelKind.ofPublisherFor(group)));
    }
}
