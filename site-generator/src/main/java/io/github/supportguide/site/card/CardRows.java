package io.github.supportguide.site.card;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.answer.Case;
import io.github.supportguide.site.answer.Outcomes;
import io.github.supportguide.site.answer.Wording;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the rows that all cards of offers with the same traits share. */
final class CardRows {
    /** Every card is as deep in the site as this one, so their links to other pages are alike. */
    static final OfferId ANY_OFFER = OfferId.of("any/offer");

    /** One letter each, for there are many rows. */
    private static final Map<Party, String> MARKS = Map.of(
            Party.CUSTOMER, "no-c",
            Party.DIRECT_BILL_PARTNER, "no-d",
            Party.INDIRECT_RESELLER, "no-r",
            Party.INDIRECT_PROVIDER, "no-p",
            Party.ISV_PUBLISHER, "no-i");

    private final Edition edition;
    private final Words words;
    private final Wording wording;

    CardRows(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.wording = new Wording(words);
    }

    List<CardRow.Model> of(OfferTraits traits) {
        return Arrays.stream(CspModel.values())
                .map(model -> new CardRow.Model(model, groups(traits, model)))
                .toList();
    }

    private List<CardRow.Group> groups(OfferTraits traits, CspModel model) {
        return Arrays.stream(IssueGroup.values())
                .map(group -> new CardRow.Group(
                        model.code() + "-group-" + group.code(),
                        words.name(group),
                        issues(group)
                                .map(issue -> row(Case.asCustomersSee(traits, model, issue, edition)))
                                .toList()))
                .toList();
    }

    private static Stream<Issue> issues(IssueGroup group) {
        return Arrays.stream(Issue.values()).filter(issue -> issue.group() == group);
    }

    private CardRow row(Case it) {
        return new CardRow(
                it.situation().model().code() + "-" + it.issue().code(),
                Link.of(words.name(it.issue()), href(it)),
                notFor(it),
                askedBy(it.asker()),
                wording.firstContact(it),
                wording.onward(it),
                wording.why(it),
                CardRow.First.of(it));
    }

    private String href(Case it) {
        var kind = OfferClass.of(it.traits());
        var target = PagePath.of(edition.language(), kind, it.situation().model(), it.issue());
        var from = PagePath.of(edition.language(), ANY_OFFER);
        var section = Outcomes.section(it);
        return section.equals(Party.CUSTOMER.code()) ? from.hrefTo(target) : from.hrefTo(target, section);
    }

    private static @Nullable String notFor(Case it) {
        return it.situation().model().askers().stream()
                .filter(asker -> !it.isFor(asker))
                .map(asker -> MARKS.get(asker))
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
    }

    private List<String> askedBy(Party asker) {
        return asker == Party.CUSTOMER ? List.of() : List.of(words.say("site.card.asked-by", words.name(asker)));
    }
}
