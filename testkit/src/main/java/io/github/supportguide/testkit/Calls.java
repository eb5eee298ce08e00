package io.github.supportguide.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.supportguide.policy.Asking;
import io.github.supportguide.policy.Situation;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Set;
import java.util.stream.Stream;

/** Which accesses the rules speak of; method references count like calls. */
final class Calls {
    private static final String CONSTRUCTOR = "<init>";
    private static final Set<String> SYSTEM_CLOCKS = Set.of("system", "systemUTC", "systemDefaultZone");

    private Calls() {}

    static DescribedPredicate<AccessTarget> to(Class<?> owner, String... names) {
        return describe("of " + owner.getSimpleName(), target -> isIn(target, owner, Set.of(names)));
    }

    /** Constructors of a class, or of the cases of a sealed interface. */
    static DescribedPredicate<AccessTarget> toConstructorOf(Class<?>... made) {
        return describe(
                "construct",
                target -> target.getName().equals(CONSTRUCTOR)
                        && Stream.of(made).anyMatch(type -> target.getOwner().isAssignableTo(type)));
    }

    /** Classes that say as of when they ask, in whichever way. */
    static DescribedPredicate<JavaClass> askQuestions() {
        return describe(
                "ask the guide",
                type -> type.getAccessesFromSelf().stream()
                        .map(access -> access.getTarget())
                        .anyMatch(Calls::asks));
    }

    /** Such as {@code Instant.now()}, but not {@code Instant.now(clock)}. */
    static DescribedPredicate<AccessTarget> thatReadTheClock() {
        return describe("read the system’s clock", Calls::readsTheClock);
    }

    private static boolean asks(AccessTarget target) {
        return isIn(target, Asking.Details.class, Set.of("asOf"))
                || target.getOwner().isEquivalentTo(Situation.class)
                        && Set.of("of", CONSTRUCTOR).contains(target.getName());
    }

    private static boolean readsTheClock(AccessTarget target) {
        return target.getName().equals("now") && target.getOwner().isAssignableTo(Temporal.class) && !takesClock(target)
                || isIn(target, Clock.class, SYSTEM_CLOCKS)
                || isIn(target, System.class, Set.of("currentTimeMillis"));
    }

    private static boolean takesClock(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isIn(AccessTarget target, Class<?> owner, Set<String> names) {
        return target.getOwner().isEquivalentTo(owner) && names.contains(target.getName());
    }
}
