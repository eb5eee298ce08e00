package io.github.supportguide.cli.architecture;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who uses whom, by names. */
record Street(SortedMap<String, Set<String>> uses) {
    Street(Map<String, Set<String>> uses) {
        this(new TreeMap<>(uses));
    }

    Street without(Set<String> users) {
        var others = new TreeMap<>(uses);
        others.keySet().removeAll(users);
        return new Street(others);
    }

    /** The arrows of a drawing: those left out that a way over others replaces. */
    String arrows(String indent) {
        return uses.keySet().stream()
                .filter(user -> nearest(user).findAny().isPresent())
                .map(user -> indent + user + " --> " + nearest(user).sorted().collect(joining(" & ")) + "\n")
                .collect(joining());
    }

    private Stream<String> nearest(String user) {
        return used(user).filter(one -> used(user).noneMatch(other -> !other.equals(one) && leads(other, one)));
    }

    private boolean leads(String from, String to) {
        return used(from).anyMatch(one -> one.equals(to) || leads(one, to));
    }

    private Stream<String> used(String user) {
        return uses.getOrDefault(user, Set.of()).stream();
    }
}
