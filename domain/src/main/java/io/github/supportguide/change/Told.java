package io.github.supportguide.change;

import io.github.supportguide.guide.Channel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What matters of an answer when it is held against another.
 *
 * @param channels those that the asker may know: partners more than customers and publishers
 * @param turnedAway whether the offer is withdrawn, so that the doors give no answer; the rest is empty then
 */
@ValueObject
public record Told(
        Optional<Party> firstContact,
        List<Party> route,
        List<Party> responsible,
        List<Channel> channels,
        boolean turnedAway) {

    static final Told NOTHING = new Told(Optional.empty(), List.of(), List.of(), List.of(), true);

    public Told {
        Objects.requireNonNull(firstContact, "firstContact");
        route = List.copyOf(route);
        responsible = List.copyOf(responsible);
        channels = List.copyOf(channels);
    }

    static Told of(Decision decision, List<Channel> channels) {
        return new Told(decision.firstContact(), decision.route(), decision.responsible(), channels, false);
    }

    boolean isLike(Told other) {
        return decidesLike(other) && reachesLike(other);
    }

    /** Whether it names the same first contact, route and responsible parties. */
    boolean decidesLike(Told other) {
        return firstContact.equals(other.firstContact)
                && route.equals(other.route)
                && responsible.equals(other.responsible)
                && turnedAway == other.turnedAway;
    }

    /** A channel that was merely verified again is the same, as long as it is as fresh and tried in the same turn. */
    boolean reachesLike(Told other) {
        return channels.equals(other.channels) || undated(channels).equals(undated(other.channels));
    }

    private static List<Channel> undated(List<Channel> channels) {
        return channels.stream()
                .map(channel -> new Channel(
                        channel.party(),
                        channel.kind(),
                        channel.medium(),
                        channel.value(),
                        channel.meantFor(),
                        Optional.empty(),
                        channel.stale()))
                .toList();
    }
}
