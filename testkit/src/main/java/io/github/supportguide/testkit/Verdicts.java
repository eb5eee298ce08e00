package io.github.supportguide.testkit;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.supportguide.policy.Verdict;

/** What code should not do to find out who is responsible. */
final class Verdicts {
    private Verdicts() {}

    /** Every check for one of the cases. */
    static ArchCondition<JavaClass> beToldByInstanceof() {
        return new ArchCondition<>("tell the cases of a verdict apart by instanceof") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getInstanceofChecks().stream()
                        .filter(check -> check.getRawType().isAssignableTo(Verdict.class))
                        .forEach(check -> events.add(SimpleConditionEvent.satisfied(check, told(check))));
            }
        };
    }

    /** Every switch over an enum, which asks each constant for its ordinal. */
    static ArchCondition<JavaMethod> switchOver(Class<? extends Enum<?>> words) {
        return new ArchCondition<>("switch over " + words.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getMethodCallsFromSelf().stream()
                        .filter(call -> isOrdinalOf(words, call))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, switched(words, call))));
            }
        };
    }

    private static boolean isOrdinalOf(Class<?> words, JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(words) && call.getName().equals("ordinal");
    }

    private static String told(InstanceofCheck check) {
        return "%s asks for %s in %s"
                .formatted(
                        check.getOwner().getFullName(),
                        check.getRawType().getSimpleName(),
                        check.getSourceCodeLocation());
    }

    private static String switched(Class<?> words, JavaMethodCall call) {
        return "%s switches over %s in %s"
                .formatted(call.getOwner().getFullName(), words.getSimpleName(), call.getSourceCodeLocation());
    }
}
