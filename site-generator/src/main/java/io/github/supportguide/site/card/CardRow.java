package io.github.supportguide.site.card;

import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.answer.Case;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One issue in one model: alike for all offers that the policy decides alike.
 *
 * @param id its anchor, {@code model-issue}
 * @param issue its name, and the outcome page
 * @param notFor who may not ask this, as classes for the style sheet; null if everybody may
 * @param asker who asks, where that is not the customer
 * @param onward whom the question is passed on to after the first contact, if to anybody
 * @param first whom to turn to
 */
public record CardRow(
        String id,
        Link issue,
        @Nullable String notFor,
        List<String> asker,
        String firstContact,
        List<String> onward,
        String why,
        First first) {

    private boolean isForCustomers() {
        return asker.isEmpty();
    }

    /**
     * Whom somebody turns to first, and about what kind of matter.
     *
     * @param matter stands for all groups whose questions go to the same channels
     */
    record First(Optional<Party> party, Party asker, IssueGroup matter) {
        static First of(Case it) {
            return new First(
                    it.decision().firstContact(),
                    it.asker(),
                    matter(ChannelKind.ofPublisherFor(it.issue().group())));
        }

        private static IssueGroup matter(List<ChannelKind> channels) {
            return Arrays.stream(IssueGroup.values())
                    .filter(group -> ChannelKind.ofPublisherFor(group).equals(channels))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The rows of one group of issues. */
    record Group(String id, String name, List<CardRow> rows) {
        boolean isForCustomers() {
            return rows.stream().anyMatch(CardRow::isForCustomers);
        }

        /** Everybody to whom customers turn first with one or another issue of the group. */
        String firstContacts() {
            return rows.stream()
                    .filter(CardRow::isForCustomers)
                    .map(CardRow::firstContact)
                    .distinct()
                    .collect(Collectors.joining(" / "));
        }
    }

    /** Everything in one model. */
    record Model(CspModel model, List<Group> groups) {

        /** The groups that customers have issues of, with the first contacts. */
        List<CardPage.Glance> glance() {
            return groups.stream()
                    .filter(Group::isForCustomers)
                    .map(group -> new CardPage.Glance(Link.of(group.name(), "#" + group.id()), group.firstContacts()))
                    .toList();
        }

        Stream<First> firsts() {
            return groups.stream().flatMap(group -> group.rows().stream()).map(CardRow::first);
        }
    }
}
