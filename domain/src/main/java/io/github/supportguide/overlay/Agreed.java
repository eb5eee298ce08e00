package io.github.supportguide.overlay;

import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Responsibility;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.util.Objects;

/** What partners can agree on: the two things that the published rules leave to them. */
public sealed interface Agreed {

    /** One side of provider and reseller owes what the published rules give to “the partner”. */
    record OwedBy(SplitSide side) implements Agreed {
        public OwedBy {
            Objects.requireNonNull(side, "side");
        }

        @Override
        public boolean isLeftBy(Responsibility row) {
            return row.leavesSplit();
        }

        @Override
        public Arrangement in(Arrangement arrangement, IssueGroup group) {
            return arrangement.with(group, side);
        }
    }

    /** What the customer-facing partner does with technical questions that customers could ask elsewhere. */
    record Technical(TechnicalSupport support) implements Agreed {
        public Technical {
            Objects.requireNonNull(support, "support");
        }

        @Override
        public boolean isLeftBy(Responsibility row) {
            return row.leavesTechnicalSupport();
        }

        @Override
        public Arrangement in(Arrangement arrangement, IssueGroup group) {
            return arrangement.with(support);
        }
    }

    /** Whether the published row leaves this to partners; where it does not, it is final. */
    boolean isLeftBy(Responsibility row);

    /** An arrangement with this in it, for issues of a group. */
    Arrangement in(Arrangement arrangement, IssueGroup group);
}
