package io.github.supportguide.guide;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.policy.Situation;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** Who asks what about which offer. */
@ValueObject
public record SupportQuestion(OfferId offer, Situation situation) {
    public SupportQuestion {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(situation, "situation");
    }
}
