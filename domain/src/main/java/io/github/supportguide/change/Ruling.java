package io.github.supportguide.change;

import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.Directory;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Situation;
import java.util.Arrays;
import java.util.List;

/** How a question is decided, and whose channels the answer names. */
record Ruling(Decision decision, Wanted wanted) {
    static Ruling of(Decision decision, Situation question) {
        var asker = question.asker();
        var parties = List.copyOf(Directory.toReach(decision, asker));
        return new Ruling(
                decision,
                new Wanted(parties, likeOf(asker), likeOf(question.issue().group())));
    }

    /** Partners see the same channels, whichever they are. */
    private static Party likeOf(Party asker) {
        return asker.isPartner() ? Party.DIRECT_BILL_PARTNER : asker;
    }

    /** The first of the groups in which channels are tried in the same order. */
    private static IssueGroup likeOf(IssueGroup group) {
        var order = ChannelKind.ofPublisherFor(group);
        return Arrays.stream(IssueGroup.values())
                .filter(other -> ChannelKind.ofPublisherFor(other).equals(order))
                .findFirst()
                .orElseThrow();
    }

    /** The channels of these parties, for such an asker in such a matter: many questions want the same. */
    record Wanted(List<Party> parties, Party asker, IssueGroup group) {
        Audience audience() {
            return asker.isPartner() ? Audience.PARTNER : Audience.PUBLIC;
        }
    }
}
