package outside;

import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.time.LocalDate;

public class Main {
    public static void main(String... arguments) {
        var question = Situation.inIndirectModel().customerAsks(Issue.BREAK_FIX).asOf(LocalDate.of(2026, 11, 22));
        var decision = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), question);
        System.out.println("responsible: " + decision.responsible());
    }
}
