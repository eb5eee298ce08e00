package io.github.supportguide.guide;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Situation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who has to be reached before a question is answered.
 *
 * @param party who has to be reached
 * @param kinds the kinds of channels that are of use in the matter
 * @param user who turns to the party: the asker, or the partner who hands the question over
 * @param audience what the user may see: partners on the way look things up for themselves
 */
record Need(Party party, List<ChannelKind> kinds, Party user, Audience audience) {

    /**
     * Whom the asker needs: the first contact and everybody responsible, but neither the asker itself nor the customer,
     * whom partners know.
     */
    static Set<Need> of(Decision decision, Situation situation, Audience reader) {
        var parties = new LinkedHashSet<Party>();
        decision.firstContact().ifPresent(parties::add);
        parties.addAll(decision.responsible());
        parties.remove(situation.asker());
        parties.remove(Party.CUSTOMER);
        return parties.stream()
                .map(party -> of(party, decision, situation, reader))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Need of(Party party, Decision decision, Situation situation, Audience reader) {
        var kinds = Arrays.stream(ChannelKind.values())
                .filter(kind -> kind.serves(situation.issue().group()))
                .toList();
        var user = whoTurnsTo(party, decision.route(), situation.asker());
        return new Need(party, kinds, user, user == situation.asker() ? reader : Audience.PARTNER);
    }

    /** The last partner that the question passes before; candidates of an open answer come after the whole route. */
    private static Party whoTurnsTo(Party party, List<Party> route, Party asker) {
        var before = route.contains(party) ? route.subList(0, route.indexOf(party)) : route;
        return before.stream().filter(Party::isPartner).reduce(asker, (earlier, later) -> later);
    }

    /** Whether the user can use this channel of the party. */
    boolean isMetBy(Channel channel) {
        return kinds.contains(channel.kind()) && audience.maySee(channel.meantFor()) && channel.isOpenTo(user);
    }
}
