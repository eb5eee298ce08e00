package io.github.supportguide.offer;

import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * Who lists offers in the marketplace.
 *
 * @param id as the marketplace spells it
 * @param name what people call it
 * @param firstParty whether it is Microsoft itself
 * @param website its home page
 * @param support the channels of its offers, where these name none of their own
 * @param languages the languages in which it answers, as BCP 47 tags; empty if not known
 */
@AggregateRoot
public record Publisher(
        @Identity PublisherId id,
        Text name,
        boolean firstParty,
        Optional<WebAddress> website,
        Support support,
        List<String> languages) {

    public Publisher {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(support, "support");
        languages = List.copyOf(languages);
    }

    /** A publisher as most are: not Microsoft, and nothing more is known. */
    public static Publisher of(PublisherId id, Text name) {
        return new Publisher(id, name, false, Optional.empty(), Support.NONE, List.of());
    }

    /** Which party it is to its offers. */
    public Party party() {
        return firstParty ? Party.MICROSOFT : Party.ISV_PUBLISHER;
    }

    /** The same publisher, reached in these ways. */
    public Publisher withSupport(Support channels) {
        return new Publisher(id, name, firstParty, website, channels, languages);
    }
}
