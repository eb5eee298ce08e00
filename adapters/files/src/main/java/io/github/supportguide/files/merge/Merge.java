package io.github.supportguide.files.merge;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.edit.Edit;
import io.github.supportguide.files.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to change in a kept object so that it says what a record says, and what people keep nevertheless. */
final class Merge {
    private final KeptObject kept;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Merge(KeptObject kept) {
        this.kept = kept;
    }

    List<Edit> edits() {
        return edits;
    }

    /** The fields that change, for people. */
    Set<String> fields() {
        return fields;
    }

    /** What stays although the record says otherwise. */
    List<Finding> findings() {
        return findings;
    }

    void put(List<String> path, Node value) {
        fields.add(told(path));
        edits.add(new Edit.Put(path, value));
    }

    /** Puts a value below a key at the top that may be missing itself. */
    void putBelow(String top, String key, Node value) {
        fields.add(top + "." + key);
        var isThere = kept.fields().entries().containsKey(top)
                || edits.stream().anyMatch(edit -> edit.path().equals(List.of(top)));
        edits.add(
                isThere
                        ? new Edit.Put(List.of(top, key), value)
                        : new Edit.Put(List.of(top), new Node.Mapping(value.place(), entries(key, value))));
    }

    private static Map<String, Node.Entry> entries(String key, Node value) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        entries.put(key, new Node.Entry(value.place(), value));
        return entries;
    }

    void add(List<String> list, Node item) {
        fields.add(told(list));
        edits.add(new Edit.Add(list, item));
    }

    void remove(List<String> list, int index) {
        fields.add(told(list));
        edits.add(new Edit.Remove(step(list, String.valueOf(index))));
    }

    /** People verified what the record says otherwise. */
    void keepVerified(List<String> path, Optional<String> text, Node.Scalar record) {
        var details = List.of(kept.id(), told(path), text.orElse("–"), record.text());
        findings.add(new Finding(FindingRule.IMPORT_VERIFIED_KEPT, record.place(), details));
    }

    /** People wrote in several languages what the record says otherwise in one that we do not know. */
    void keepTranslated(List<String> path, Node.Scalar record) {
        var details = List.of(kept.id(), told(path), record.text());
        findings.add(new Finding(FindingRule.IMPORT_TRANSLATION_KEPT, record.place(), details));
    }

    static List<String> step(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }

    /** The keys alone; which item of a list it is tells nobody anything. */
    static String told(List<String> path) {
        return path.stream().filter(step -> !Character.isDigit(step.charAt(0))).collect(Collectors.joining("."));
    }
}
