package io.github.supportguide.guide;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.policy.Asking;
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

    /** Begins a question, to be told like a sentence: {@code about(offer).inIndirectModel().customerAsks(…).asOf(…)}. */
    public static Asking<SupportQuestion> about(OfferId offer) {
        return Asking.with(situation -> new SupportQuestion(offer, situation));
    }
}
