package io.github.supportguide.files.merge;

import io.github.supportguide.files.edit.Plain;
import io.github.supportguide.files.format.Lookalikes;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a record with what is kept, field by field. */
final class FieldMerge {
    /** What a field means that is not there. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "transactable", "true",
            "supportedBy", "publisher",
            "csp.exclusive", "false",
            "plans.private", "false",
            "lifecycle.state", "live",
            "kind", "third-party");

    /** The lists whose items are things of their own, and what tells them apart. */
    private static final Map<String, String> THINGS = Map.of("plans", "id", "resources", "url");

    private static final String ALIASES = "aliases";

    private final Merge merge;

    FieldMerge(Merge merge) {
        this.merge = merge;
    }

    /** Compares what stands at a path in both. */
    void compare(List<String> path, Node record, Optional<Node> kept) {
        if (kept.isEmpty()) {
            if (!isDefault(path, record)) {
                merge.put(path, record);
            }
        } else if (record instanceof Node.Mapping mapping) {
            compare(path, mapping, kept.get());
        } else if (record instanceof Node.Sequence list) {
            compare(path, list, (Node.Sequence) kept.get());
        } else {
            compare(path, (Node.Scalar) record, kept.get());
        }
    }

    private static boolean isDefault(List<String> path, Node record) {
        if (record instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .allMatch(field -> isDefault(
                            Merge.step(path, field.getKey()), field.getValue().value()));
        }
        return record instanceof Node.Scalar scalar && scalar.text().equals(DEFAULTS.get(Merge.told(path)));
    }

    private void compare(List<String> path, Node.Mapping record, Node kept) {
        if (kept instanceof Node.Mapping fields) {
            record.entries().forEach((key, entry) -> compare(Merge.step(path, key), entry.value(), child(fields, key)));
        } else {
            merge.put(path, record);
        }
    }

    private void compare(List<String> path, Node.Scalar record, Node kept) {
        if (kept instanceof Node.Mapping byLanguage) {
            if (!Plain.of(byLanguage).containsValue(record.text())) {
                merge.keepTranslated(path, record);
            }
        } else if (!same(path, record, kept)) {
            merge.put(path, record);
        }
    }

    private void compare(List<String> path, Node.Sequence record, Node.Sequence kept) {
        var list = path.get(path.size() - 1);
        if (THINGS.containsKey(list)) {
            record.items().forEach(item -> compareThing(path, THINGS.get(list), item, kept));
        } else {
            record.items().stream()
                    .filter(item -> kept.items().stream().noneMatch(other -> same(list, item, other)))
                    .forEach(item -> merge.add(path, item));
            if (!list.equals(ALIASES)) {
                removeOthers(path, record, kept);
            }
        }
    }

    /** From the last to the first, so that each still stands where it is said to. */
    private void removeOthers(List<String> path, Node.Sequence record, Node.Sequence kept) {
        for (int index = kept.items().size() - 1; index >= 0; index--) {
            var item = kept.items().get(index);
            if (record.items().stream().noneMatch(other -> says(item, other))) {
                merge.remove(path, index);
            }
        }
    }

    /** Other plans and pages stay: people add some that no source has. */
    private void compareThing(List<String> path, String key, Node record, Node.Sequence kept) {
        for (int index = 0; index < kept.items().size(); index++) {
            var item = kept.items().get(index);
            if (Objects.equals(name(record, key), name(item, key))) {
                compare(Merge.step(path, String.valueOf(index)), record, Optional.of(item));
                return;
            }
        }
        merge.add(path, record);
    }

    private static @Nullable Object name(Node thing, String key) {
        return Plain.of((Node.Mapping) thing).get(key);
    }

    private static boolean same(String list, Node one, Node other) {
        return list.equals(ALIASES) ? Lookalikes.key(text(one)).equals(Lookalikes.key(text(other))) : says(one, other);
    }

    /** Whether both texts at a path say the same; telephone numbers may be grouped differently. */
    static boolean same(List<String> path, Node one, Node other) {
        return says(one, other)
                || path.get(path.size() - 1).equals("phone") && dialled(one).equals(dialled(other));
    }

    private static boolean says(Node one, Node other) {
        return Plain.of(one).equals(Plain.of(other));
    }

    private static Optional<String> dialled(Node number) {
        return PhoneNumber.parse(text(number)).map(PhoneNumber::dialled);
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }

    static Optional<Node> child(Node.Mapping fields, String key) {
        return Optional.ofNullable(fields.entries().get(key)).map(Node.Entry::value);
    }
}
