package io.github.supportguide.guide;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.Party;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What somebody does next.
 *
 * @param action what is done
 * @param actor who does it
 * @param towards whom it is done to or with, where there is somebody
 */
@ValueObject
public record NextStep(Action action, Party actor, Optional<Party> towards) {
    public NextStep {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(actor, "actor");
    }

    static NextStep of(Action action, Party actor) {
        return new NextStep(action, actor, Optional.empty());
    }

    static NextStep of(Action action, Party actor, Party towards) {
        return new NextStep(action, actor, Optional.of(towards));
    }

    /** The things that can be next. */
    public enum Action implements Coded {
        FIND_OUT_FAULT("find-out-fault"),
        FIND_OUT_ORDER_TIME("find-out-order-time"),
        FIND_OUT_TERM("find-out-term"),
        ASK_FOR_SPLIT("ask-for-split"),
        COLLECT_EVIDENCE("collect-evidence"),
        SOLVE_IT("solve-it"),
        CONTACT("contact"),
        HAND_OVER("hand-over"),
        PERFORM_IN_PARTNER_CENTER("perform-in-partner-center"),
        FILE_REFUND_TICKET("file-refund-ticket"),
        ESCALATE("escalate"),
        READ_CONTRACTING_STEPS("read-contracting-steps");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
