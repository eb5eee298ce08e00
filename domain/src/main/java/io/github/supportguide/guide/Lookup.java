package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Looks up how the parties to one offer can be reached on a day, the channels of each only once. */
final class Lookup {
    private final Catalogue catalogue;
    private final Offer offer;
    private final LocalDate day;
    private final Map<Party, List<Channel>> channels = new EnumMap<>(Party.class);

    Lookup(Catalogue catalogue, Offer offer, LocalDate day) {
        this.catalogue = catalogue;
        this.offer = offer;
        this.day = day;
    }

    Reach reach(Need need) {
        return standsElsewhere(need.party()) ? Reach.ELSEWHERE : Reach.by(need, channels(need.party()));
    }

    /** Every channel of a party that a partner may see; nobody who turns to anybody sees more. */
    List<Channel> channels(Party party) {
        return channels.computeIfAbsent(
                party, any -> new Directory(catalogue, Audience.PARTNER).channels(offer, party, day));
    }

    private boolean standsElsewhere(Party party) {
        var own = catalogue.settings().partner();
        return party.isPartner() && (own.isEmpty() || own.get().type() != party);
    }
}
