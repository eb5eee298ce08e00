package io.github.supportguide.catalogue;

import io.github.supportguide.offer.Text;
import io.github.supportguide.policy.Arrangement;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What holds for a whole catalogue.
 *
 * @param languages the languages it is kept in, as BCP 47 tags, the default first; never empty
 * @param arrangement what the partners agreed, where a question says nothing else
 * @param engineeringForPartners whether partners may see engineering contacts, which are meant for Microsoft
 * @param verifyEvery how long a verified channel counts as fresh
 */
@ValueObject
public record Settings(
        Text title,
        List<String> languages,
        Optional<OwnPartner> partner,
        Arrangement arrangement,
        boolean engineeringForPartners,
        Period verifyEvery) {

    /** Half a year. */
    public static final Period DEFAULT_VERIFY_EVERY = Period.ofDays(180);

    public Settings {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(arrangement, "arrangement");
        Objects.requireNonNull(verifyEvery, "verifyEvery");
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a catalogue needs a language");
        }
    }

    /** Settings without a partner. */
    public static Settings of(Text title, String... languages) {
        return new Settings(title, List.of(languages), Optional.empty(), Arrangement.NONE, false, DEFAULT_VERIFY_EVERY);
    }

    /** The last day on which a channel that was verified on {@code verified} counts as fresh. */
    public LocalDate freshUntil(LocalDate verified) {
        return verified.plus(verifyEvery);
    }

    /** Whether a channel that was verified on {@code verified} counts as stale on {@code day}. */
    public boolean isStale(LocalDate verified, LocalDate day) {
        return freshUntil(verified).isBefore(day);
    }

    /** The language for texts that are missing in the one asked for. */
    public String defaultLanguage() {
        return languages.get(0);
    }
}
