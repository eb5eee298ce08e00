package io.github.supportguide.catalogue;

import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/** The partner whose guide the catalogue is for. */
@ValueObject
public record OwnPartner(Text name, Party type, Desk desk) {
    public OwnPartner {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(desk, "desk");
        if (!type.isPartner()) {
            throw new IllegalArgumentException(type.code() + " is no partner");
        }
    }

    /**
     * The partner’s own support desk, which everybody may know.
     *
     * @param hours in its own zone, in the notation of OpenStreetMap, such as {@code Mo-Fr 09:00-18:00}
     * @param timeZone the zone of the hours, such as {@code Asia/Taipei}
     * @param languages in which it answers, as BCP 47 tags
     */
    @ValueObject
    public record Desk(
            Optional<EmailAddress> email,
            Optional<PhoneNumber> phone,
            Optional<WebAddress> url,
            Optional<String> hours,
            Optional<String> timeZone,
            List<String> languages,
            Optional<Verification> verified) {

        public static final Desk NONE = new Desk(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());

        public Desk {
            Objects.requireNonNull(email, "email");
            Objects.requireNonNull(phone, "phone");
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(hours, "hours");
            Objects.requireNonNull(timeZone, "timeZone");
            Objects.requireNonNull(verified, "verified");
            languages = List.copyOf(languages);
        }
    }
}
