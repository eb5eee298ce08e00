package io.github.supportguide.files.edit;

import io.github.supportguide.files.syntax.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.DumpSettingsBuilder;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes values into a YAML text: blocks as blocks, one line between braces, texts quoted as those they replace. */
final class YamlWriting implements Writing {
    private static final int NEVER_FOLDED = 1 << 24;

    @Override
    public String instead(String text, Span.Scalar old, boolean flow, Node value) {
        if (!(value instanceof Node.Scalar scalar)) {
            return inFlow(value);
        }
        var style = old.isBlock() ? ' ' : old.style();
        var comment = old.isBlock() ? comment(text.substring(old.start(), old.end())) : "";
        return (flow ? quoted(scalar.text(), style) : inBlock(scalar.text(), style)) + comment;
    }

    /** Below a key more can stand without quotes than between braces. */
    private static String inBlock(String text, char style) {
        var lines = block(Map.of("k", text));
        return style == ' ' && lines.size() == 1 ? lines.get(0).substring("k: ".length()) : quoted(text, style);
    }

    /** What stands behind the sign that starts a text of several lines. */
    private static String comment(String block) {
        var line = block.lines().findFirst().orElse("");
        return line.contains(" #") ? line.substring(line.indexOf(" #")) : "";
    }

    @Override
    public String member(String text, Span.Mapping mapping, String key, Node value) {
        return quoted(key, ' ') + ": " + inFlow(value);
    }

    @Override
    public String item(Node value) {
        return inFlow(value);
    }

    @Override
    public String separator(String text, int lastPart) {
        return ", ";
    }

    /** Lines of a block, without indent. */
    static List<String> block(Object plain) {
        var settings = settings(FlowStyle.BLOCK, ScalarStyle.PLAIN).build();
        return new Dump(settings).dumpToString(plain).lines().collect(Collectors.toList());
    }

    private static String inFlow(Node value) {
        return flow(Plain.of(value), ScalarStyle.PLAIN);
    }

    private static String quoted(String text, char style) {
        return flow(
                text,
                switch (style) {
                    case '\'' -> text.contains("\n") ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
                    case '"' -> ScalarStyle.DOUBLE_QUOTED;
                    default -> text.contains("\n") ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
                });
    }

    /** What is safe within brackets is safe everywhere. */
    private static String flow(Object plain, ScalarStyle style) {
        var brackets = new Dump(settings(FlowStyle.FLOW, style).build()).dumpToString(List.of(plain));
        return brackets.substring(1, brackets.lastIndexOf(']'));
    }

    /** Quotes also what other programs would take for numbers. */
    private static DumpSettingsBuilder settings(FlowStyle flow, ScalarStyle style) {
        return DumpSettings.builder()
                .setDefaultFlowStyle(flow)
                .setDefaultScalarStyle(style)
                .setSchema(new CoreSchema())
                .setWidth(NEVER_FOLDED)
                .setSplitLines(false);
    }

    static List<String> member(String key, Node value) {
        return block(Map.of(key, Plain.of(value)));
    }
}
