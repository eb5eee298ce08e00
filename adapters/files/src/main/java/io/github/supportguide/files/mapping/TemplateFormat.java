package io.github.supportguide.files.mapping;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.format.Fields;
import io.github.supportguide.files.format.Reading;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a mapping: a text names a column, a mapping says more or holds further pieces. */
final class TemplateFormat {
    /** No field of an offer or a publisher has one of these names. */
    private static final Set<String> SOURCES = Set.of("from", "path", "text");

    private TemplateFormat() {}

    static Optional<Template> read(Node node, Findings findings) {
        if (node instanceof Node.Scalar scalar) {
            return text(scalar, findings)
                    .flatMap(it -> Reference.of(it, findings))
                    .map(Value::of);
        }
        if (node instanceof Node.Sequence list) {
            return Optional.of(new Template.Several(
                    list.place(),
                    list.items().stream()
                            .flatMap(item -> read(item, findings).stream())
                            .toList()));
        }
        var mapping = (Node.Mapping) node;
        return mapping.entries().keySet().stream().anyMatch(SOURCES::contains)
                ? Optional.of(value(new Fields(mapping, Reading.of(findings))))
                : Optional.of(group(mapping, findings));
    }

    private static Optional<Node.Scalar> text(Node.Scalar scalar, Findings findings) {
        if (scalar.text().isBlank()) {
            findings.add(FindingRule.WRONG_SHAPE, scalar.place(), "text", "nothing");
        }
        return Optional.of(scalar).filter(it -> !it.text().isBlank());
    }

    private static Template.Group group(Node.Mapping mapping, Findings findings) {
        var entries = new LinkedHashMap<String, Template.Group.Entry>();
        mapping.entries()
                .forEach((key, entry) -> read(entry.value(), findings)
                        .ifPresent(template -> entries.put(key, new Template.Group.Entry(entry.place(), template))));
        return new Template.Group(mapping.place(), entries);
    }

    private static Value value(Fields fields) {
        var value = new Value(
                fields.place(),
                from(fields),
                fields.fields("where").flatMap(where -> choice(where, fields)),
                fields.scalar("path")
                        .flatMap(path -> number(path, fields.reading().findings())),
                fields.scalar("text"),
                fields.scalar("pattern")
                        .flatMap(pattern -> pattern(pattern, fields.reading().findings())),
                fields.scalar("split").map(Node.Scalar::text),
                fields.fields("values").map(TemplateFormat::names).orElse(Map.of()),
                fields.scalar("otherwise"),
                fields.truth("slug").orElse(false),
                fields.truth("optional").orElse(false));
        fields.refuseTheRest();
        return value;
    }

    private static List<Reference> from(Fields fields) {
        return texts(fields, "from")
                .flatMap(scalar -> Reference.of(scalar, fields.reading().findings()).stream())
                .toList();
    }

    /** One text, or several in a list. */
    private static Stream<Node.Scalar> texts(Fields fields, String key) {
        return fields.node(key).filter(Node.Sequence.class::isInstance).isPresent()
                ? fields.texts(key).stream()
                : fields.scalar(key).stream();
    }

    private static Optional<Choice> choice(Fields where, Fields fields) {
        var pick = fields.required("pick", fields::scalar)
                .flatMap(scalar -> Reference.of(scalar, fields.reading().findings()));
        if (where.keys().size() != 1) {
            fields.reading().findings().add(FindingRule.IMPORT_MAPPING, where.place(), "where", "condition");
        }
        return where.keys().stream()
                .findFirst()
                .flatMap(key -> pick.map(picked -> new Choice(
                        key,
                        texts(where, key)
                                .map(Node.Scalar::text)
                                .map(Tidy::folded)
                                .collect(Collectors.toSet()),
                        picked)));
    }

    private static Optional<Integer> number(Node.Scalar scalar, Findings findings) {
        if (scalar.text().matches("[0-9]{1,2}")) {
            return Optional.of(Integer.valueOf(scalar.text()));
        }
        findings.add(FindingRule.IMPORT_MAPPING, scalar.place(), scalar.text(), "number");
        return Optional.empty();
    }

    private static Optional<Pattern> pattern(Node.Scalar scalar, Findings findings) {
        try {
            return Optional.of(Pattern.compile(scalar.text()));
        } catch (PatternSyntaxException e) {
            findings.add(FindingRule.IMPORT_MAPPING, scalar.place(), scalar.text(), "pattern");
            return Optional.empty();
        }
    }

    private static Map<String, Node.Scalar> names(Fields fields) {
        var names = new LinkedHashMap<String, Node.Scalar>();
        for (var key : fields.keys()) {
            fields.scalar(key).ifPresent(name -> names.put(Tidy.folded(key), name));
        }
        return names;
    }
}
