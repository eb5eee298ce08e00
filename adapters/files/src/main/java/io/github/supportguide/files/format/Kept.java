package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The things of one kind in a catalogue by their ids, each with the place of its id. */
final class Kept<I, T> {
    private final Function<T, I> idOf;
    private final Reading reading;
    private final Map<I, Entry<T>> byId = new LinkedHashMap<>();
    private final Map<String, Place> lookalikes = new HashMap<>();

    Kept(Function<T, I> idOf, Reading reading) {
        this.idOf = idOf;
        this.reading = reading;
    }

    /** Keeps a thing, unless there is one already that people would take for it. */
    void keep(T thing, Node node) {
        var id = idOf.apply(thing);
        var place = Objects.requireNonNull(((Node.Mapping) node).entries().get("id"))
                .value()
                .place();
        var first = lookalikes.putIfAbsent(Lookalikes.key(id.toString()), place);
        if (first == null) {
            byId.put(id, new Entry<>(thing, place));
            IdAdvice.check(id.toString(), place, reading);
        } else {
            var where = "%s:%d:%d".formatted(first.file(), first.line(), first.column());
            reading.find(FindingRule.DUPLICATE_ID, place, id.toString(), where);
        }
    }

    boolean has(I id) {
        return byId.containsKey(id);
    }

    Optional<T> find(I id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::thing);
    }

    Place placeOf(I id) {
        return Objects.requireNonNull(byId.get(id)).place();
    }

    List<T> things() {
        return byId.values().stream().map(Entry::thing).toList();
    }

    /** Everything, in the order it was kept. */
    void each(BiConsumer<T, Place> visitor) {
        byId.values().forEach(entry -> visitor.accept(entry.thing(), entry.place()));
    }

    private record Entry<T>(T thing, Place place) {}
}
