package io.github.supportguide.guide;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.WebAddress;
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
 * @param page the page where it is done, unless a channel of {@code towards} or a page of the guide leads there
 */
@ValueObject
public record NextStep(Action action, Party actor, Optional<Party> towards, Optional<WebAddress> page) {
    public NextStep {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(towards, "towards");
        Objects.requireNonNull(page, "page");
    }

    static NextStep of(Action action, Party actor) {
        return new NextStep(action, actor, Optional.empty(), Optional.empty());
    }

    /** A step that one party takes towards another. */
    public static NextStep of(Action action, Party actor, Party towards) {
        return new NextStep(action, actor, Optional.of(towards), Optional.empty());
    }

    /** The same step, taken on a page. */
    NextStep on(WebAddress where) {
        return new NextStep(action, actor, towards, Optional.of(where));
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
        OPEN_PUBLISHER_SITE("open-publisher-site"),
        TRY_OTHER_CHANNELS("try-other-channels"),
        ASK_PARTNER_FOR_CONTACT("ask-partner-for-contact"),
        ASK_MICROSOFT_FOR_CONTACT("ask-microsoft-for-contact"),
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
