package io.github.supportguide.contracting;

import io.github.supportguide.offer.CspSale;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The whole way to a contract in one model: who takes which step, with which role, in which order.
 *
 * @param model how the offer is sold
 * @param day for which the roles count, in UTC
 * @param steps in the order in which they are taken
 */
@ValueObject
public record ContractingPath(CspModel model, LocalDate day, List<Step> steps) {
    public ContractingPath {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(day, "day");
        steps = List.copyOf(steps);
    }

    /** The way to the contract for an offer of which nothing more is known. */
    public static ContractingPath of(CspModel model, LocalDate day) {
        return new ContractingPath(
                model,
                day,
                ContractingStep.pathFor(model).stream()
                        .map(step -> new Step(step, step.actors(model), step.roles(day), Need.of(step)))
                        .toList());
    }

    /** The same way to an offer that is sold so. */
    public ContractingPath to(CspSale sale) {
        return new ContractingPath(
                model, day, steps.stream().map(step -> step.to(sale)).toList());
    }

    /** What one party has to do of it; the steps keep their numbers. */
    public ContractingPath stepsOf(Party actor) {
        return new ContractingPath(
                model,
                day,
                steps.stream().filter(step -> step.actors().contains(actor)).toList());
    }

    /** Everybody who has a step to take, whoever is first to act first. */
    public List<Party> actors() {
        return steps.stream().flatMap(step -> step.actors().stream()).distinct().toList();
    }

    /**
     * One step.
     *
     * @param what what is done; its {@link ContractingStep#number()} is the same in both models
     * @param actors who does it, in the order of acting; never empty
     * @param roles the Partner Center roles of which one is needed that day; empty if it happens elsewhere
     * @param need whether this offer takes it
     */
    @ValueObject
    public record Step(ContractingStep what, List<Party> actors, List<PartnerCenterRole> roles, Need need) {
        public Step {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(need, "need");
            actors = List.copyOf(actors);
            roles = List.copyOf(roles);
        }

        Step to(CspSale sale) {
            return what == ContractingStep.OBTAIN_PERMISSION
                    ? new Step(what, actors, roles, Need.ofPermission(sale))
                    : this;
        }
    }
}
