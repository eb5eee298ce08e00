package io.github.supportguide.site.guide;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.answer.Case;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the steps of the guided question that follow the product. */
final class Asking {
    /** Bought without a partner. */
    private static final String DIRECTLY = "directly";

    private static final Set<Party> ASK_DIRECTLY = EnumSet.of(Party.CUSTOMER, Party.ISV_PUBLISHER);

    private final Edition edition;
    private final Words words;
    private final PagePath path;

    Asking(Edition edition, PagePath path) {
        this.edition = edition;
        this.words = edition.words();
        this.path = path;
    }

    HomePage.Ask steps() {
        return new HomePage.Ask(
                bought(),
                Arrays.stream(Party.values())
                        .filter(party -> !waysOfBuying(party).isEmpty())
                        .map(party -> new HomePage.Asker(
                                party.code(), words.name(party), String.join(" ", waysOfBuying(party))))
                        .toList(),
                Arrays.stream(IssueGroup.values()).map(this::group).toList());
    }

    private List<HomePage.Bought> bought() {
        return Stream.concat(Arrays.stream(CspModel.values()).map(CspModel::code), Stream.of(DIRECTLY))
                .map(way -> new HomePage.Bought(way, words.say("site.bought." + way)))
                .toList();
    }

    private static List<String> waysOfBuying(Party asker) {
        var models = Arrays.stream(CspModel.values())
                .filter(model -> model.askers().contains(asker))
                .map(CspModel::code);
        return Stream.concat(models, Stream.of(DIRECTLY).filter(way -> ASK_DIRECTLY.contains(asker)))
                .toList();
    }

    private HomePage.Group group(IssueGroup group) {
        return new HomePage.Group(
                words.name(group),
                Arrays.stream(Issue.values())
                        .filter(issue -> issue.group() == group)
                        .map(this::issue)
                        .toList());
    }

    private HomePage.Issue issue(Issue issue) {
        var target = GuidePage.RESPONSIBILITIES.in(edition.language());
        var row = CspModel.DIRECT_BILL.code() + "-" + issue.code();
        return new HomePage.Issue(
                issue.code(), words.text(issue), notFor(issue), Link.of(words.name(issue), path.hrefTo(target, row)));
    }

    private String notFor(Issue issue) {
        return Arrays.stream(CspModel.values())
                .flatMap(model -> {
                    var it = Case.asCustomersSee(OfferClass.THIRD_PARTY.traits(), model, issue, edition);
                    return model.askers().stream().filter(asker -> !it.isFor(asker));
                })
                .map(Party::code)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
