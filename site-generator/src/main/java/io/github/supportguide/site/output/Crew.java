package io.github.supportguide.site.output;

import java.util.List;
import java.util.function.Consumer;

/** Does one thing to each of many items, with as many hands as it has. */
public final class Crew {
    private final int hands;

    /** @param hands how many items may be worked on at the same time */
    public Crew(int hands) {
        this.hands = hands;
    }

    public static Crew ofAllProcessors() {
        return new Crew(Runtime.getRuntime().availableProcessors());
    }

    /** Returns when nobody is at work any more: all is done, or the first failure is thrown. */
    public <T> void forEach(List<T> items, Consumer<? super T> work) {
        new Shift<T>(items, work).run(hands);
    }
}
