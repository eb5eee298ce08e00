package io.github.supportguide.overlay;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.policy.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Layers of what partners agreed, each checked against the published rules and the layers below it. */
public final class Overlays {

    /** Nothing but the published rules. */
    public static final Overlays NONE = new Overlays(List.of());

    /** The lowest first. */
    private final List<Overlay> layers;

    private Overlays(List<Overlay> layers) {
        this.layers = layers;
    }

    /**
     * These layers with another on top.
     *
     * @throws OverlayRefused if it has faults; see {@link #faultsOf}
     */
    public Overlays with(Overlay top) {
        var faults = faultsOf(top);
        if (!faults.isEmpty()) {
            throw new OverlayRefused(faults);
        }
        var more = new ArrayList<>(layers);
        more.add(top);
        return new Overlays(List.copyOf(more));
    }

    /** Everything that keeps an overlay from being laid on these; empty if nothing does. */
    public List<OverlayFault> faultsOf(Overlay top) {
        return new OverlayCheck(rules().toList(), top).faults();
    }

    /** The rule that counts for a question, which is the topmost that speaks of it. */
    public Optional<OverlayRule> ruleFor(OfferId offer, Issue issue, LocalDate day) {
        for (var layer = layers.size() - 1; layer >= 0; layer--) {
            for (var rule : layers.get(layer).rules()) {
                if (rule.holdsFor(offer, issue, day)) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.empty();
    }

    /** Every rule, those of the lowest layer first. */
    public Stream<OverlayRule> rules() {
        return layers.stream().flatMap(layer -> layer.rules().stream());
    }
}
