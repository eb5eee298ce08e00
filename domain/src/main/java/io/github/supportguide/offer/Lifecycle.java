package io.github.supportguide.offer;

import io.github.supportguide.code.Coded;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Whether an offer is still sold.
 *
 * @param since the day the state began, without a zone
 * @param reason why, in the publisher’s words
 * @param successor the offer that replaces it
 */
@ValueObject
public record Lifecycle(State state, Optional<LocalDate> since, Optional<Text> reason, Optional<OfferId> successor) {

    public static final Lifecycle LIVE =
            new Lifecycle(State.LIVE, Optional.empty(), Optional.empty(), Optional.empty());

    public Lifecycle {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(successor, "successor");
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Whether nobody can buy it any more. */
    public boolean isOver() {
        return state == State.STOP_SELL || state == State.WITHDRAWN;
    }

    /** From preview to the end. */
    public enum State implements Coded {
        LIVE("live"),
        PREVIEW("preview"),
        /** No longer sold; those who have it keep it. */
        STOP_SELL("stop-sell"),
        /** Gone. */
        WITHDRAWN("withdrawn");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
