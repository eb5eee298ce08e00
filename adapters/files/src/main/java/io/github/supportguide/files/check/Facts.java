package io.github.supportguide.files.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one text says. Some facts the other text has to say too; others it may, if it says them in digits. */
final class Facts {
    /** Whoever has read so many looks at the rest anyway. */
    private static final int MOST = 5;

    private static final Facts NONE = new Facts();

    private final Map<String, Demand> demanded = new LinkedHashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    static Facts none() {
        return NONE;
    }

    /**
     * The other text has to say it too.
     *
     * @param key the same in every language
     * @param shown as it was found
     * @param alternatives keys that say it as well
     */
    void demand(String key, String shown, String... alternatives) {
        demanded.putIfAbsent(key, new Demand(shown, List.of(alternatives)));
        know(key);
    }

    /** The other text may say it. */
    void know(String key) {
        known.computeIfAbsent(key, it -> new HashSet<>());
    }

    /** The other text may say any of them. */
    void knowAll(List<String> keys) {
        keys.forEach(this::know);
    }

    /** As {@link #know}, with what it is counted in. */
    void know(String key, String unit) {
        known.computeIfAbsent(key, it -> new HashSet<>()).add(unit);
    }

    /** It is said in this text, but the other may well not. */
    void forgive(String key) {
        demanded.remove(key);
        know(key);
    }

    /** As {@link #forgive}, of every fact of a kind. */
    void forgiveAll(String prefix) {
        demanded.keySet().removeIf(key -> key.startsWith(prefix));
    }

    /** The first that are said here and not there, as they were found. */
    static List<String> missing(Facts here, Facts there) {
        return here.demanded.entrySet().stream()
                .filter(fact -> !there.says(fact.getKey(), here.known.getOrDefault(fact.getKey(), Set.of())))
                .map(Map.Entry::getValue)
                .filter(fact -> fact.alternatives().stream().noneMatch(there.known::containsKey))
                .map(Demand::shown)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A fact without a unit goes with every unit. */
    private boolean says(String key, Set<String> units) {
        var mine = known.get(key);
        return mine != null
                && (mine.isEmpty() || units.isEmpty() || mine.stream().anyMatch(units::contains));
    }

    private record Demand(String shown, List<String> alternatives) {}
}
