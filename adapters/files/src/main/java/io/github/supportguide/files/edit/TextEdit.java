package io.github.supportguide.files.edit;

import io.github.supportguide.files.syntax.Node;
import java.util.List;
import java.util.stream.Collectors;

/** Makes one change in a text whose parts are known. */
final class TextEdit {
    private final String text;
    private final Span root;
    private final Writing writing;

    TextEdit(String text, Span root, Writing writing) {
        this.text = text;
        this.root = root;
        this.writing = writing;
    }

    String make(Edit edit) {
        var last = edit.path().get(edit.path().size() - 1);
        var parent = find(edit.path().subList(0, edit.path().size() - 1));
        if (edit instanceof Edit.Put put && parent instanceof Span.Mapping mapping) {
            return put(mapping, last, put.value());
        }
        if (edit instanceof Edit.Add add && step(parent, last) instanceof Span.Sequence list) {
            return add(list, add.item());
        }
        if (edit instanceof Edit.Remove && parent instanceof Span.Sequence list) {
            return remove(list, Integer.parseInt(last));
        }
        throw new CannotEdit();
    }

    private Span find(List<String> path) {
        var span = root;
        for (var step : path) {
            span = step(span, step);
        }
        return span;
    }

    private static Span step(Span span, String step) {
        if (span instanceof Span.Mapping mapping && mapping.members().containsKey(step)) {
            return mapping.members().get(step).value();
        }
        if (span instanceof Span.Sequence list) {
            return list.items().get(Integer.parseInt(step));
        }
        throw new CannotEdit();
    }

    private String put(Span.Mapping mapping, String key, Node value) {
        var member = mapping.members().get(key);
        if (member == null) {
            return mapping.flow() ? intoBraces(mapping, key, value) : intoBlock(mapping, key, value);
        }
        if (member.value() instanceof Span.Scalar old) {
            return with(old.start(), endOfText(old), writing.instead(text, old, mapping.flow(), value));
        }
        throw new CannotEdit();
    }

    private String intoBraces(Span.Mapping mapping, String key, Node value) {
        var written = writing.member(text, mapping, key, value);
        return mapping.members().isEmpty()
                ? with(mapping.start() + 1, mapping.start() + 1, written)
                : after(lastOf(mapping), writing.separator(text, lastKey(mapping)) + written);
    }

    private String intoBlock(Span.Mapping mapping, String key, Node value) {
        return lines(lastOf(mapping), mapping.column(), YamlWriting.member(key, value));
    }

    private String add(Span.Sequence list, Node item) {
        if (list.items().isEmpty()) {
            return with(list.start() + 1, list.start() + 1, writing.item(item));
        }
        var last = list.items().get(list.items().size() - 1);
        return list.flow()
                ? after(last, writing.separator(text, last.start()) + writing.item(item))
                : lines(last, list.column(), YamlWriting.block(List.of(Plain.of(item))));
    }

    private String remove(Span.Sequence list, int index) {
        var item = list.items().get(index);
        if (!list.flow()) {
            return with(text.lastIndexOf('\n', item.start()) + 1, endOfLines(item), "");
        }
        if (index > 0) {
            return with(list.items().get(index - 1).end(), item.end(), "");
        }
        var end = list.items().size() > 1 ? list.items().get(1).start() : item.end();
        return with(item.start(), end, "");
    }

    private static Span lastOf(Span.Mapping mapping) {
        return List.copyOf(mapping.members().values())
                .get(mapping.members().size() - 1)
                .value();
    }

    private static int lastKey(Span.Mapping mapping) {
        return mapping.members().values().stream()
                .mapToInt(Span.Member::key)
                .max()
                .orElseThrow();
    }

    /** New lines below those of a part, and below the comment behind it. */
    private String lines(Span part, int column, List<String> lines) {
        var end = endOfLines(part);
        var lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        var block = lines.stream()
                .map(line -> line.isEmpty() ? line : " ".repeat(column) + line)
                .collect(Collectors.joining(lineBreak));
        var whole = end == 0 || text.charAt(end - 1) == '\n';
        return with(end, end, whole ? block + lineBreak : lineBreak + block);
    }

    private int endOfLines(Span part) {
        if (part.end() > 0 && text.charAt(part.end() - 1) == '\n') {
            return part.end();
        }
        var lineEnd = text.indexOf('\n', part.end());
        return lineEnd < 0 ? text.length() : lineEnd + 1;
    }

    /** Without the line ends that a text of several lines takes with it. */
    private int endOfText(Span.Scalar scalar) {
        return scalar.isBlock()
                ? scalar.start()
                        + text.substring(scalar.start(), scalar.end())
                                .stripTrailing()
                                .length()
                : scalar.end();
    }

    private String after(Span part, String more) {
        return with(part.end(), part.end(), more);
    }

    private String with(int start, int end, String replacement) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
