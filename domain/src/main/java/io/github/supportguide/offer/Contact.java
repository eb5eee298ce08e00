package io.github.supportguide.offer;

import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/** A desk or a person who can be written to or called. */
@ValueObject
public record Contact(
        Optional<String> name,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        Optional<Verification> verified) {
    public Contact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(verified, "verified");
    }

    /** A mailbox and nothing else. */
    public static Contact at(EmailAddress email) {
        return new Contact(Optional.empty(), Optional.of(email), Optional.empty(), Optional.empty());
    }
}
