package io.github.supportguide.files.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds the parts of a YAML document that was read before without findings. */
final class YamlSpans {
    private final int[] offsets;
    private final Iterator<Event> events;

    private YamlSpans(String text) {
        this.offsets = offsets(text);
        this.events =
                new Parse(LoadSettings.builder().build()).parseString(text).iterator();
    }

    static Span of(String text) {
        var spans = new YamlSpans(text);
        spans.events.next();
        spans.events.next();
        return spans.node(spans.events.next());
    }

    /** The parser counts letters, a text counts their halves. */
    private static int[] offsets(String text) {
        var offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int letter = 0, at = 0; letter < offsets.length - 1; letter++) {
            offsets[letter] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[offsets.length - 1] = text.length();
        return offsets;
    }

    private Span node(Event event) {
        if (event instanceof MappingStartEvent start) {
            return mapping(start);
        }
        if (event instanceof SequenceStartEvent start) {
            return sequence(start);
        }
        var style = event instanceof ScalarEvent scalar ? scalar.getScalarStyle() : ScalarStyle.PLAIN;
        return new Span.Scalar(at(event.getStartMark()), at(event.getEndMark()), style(style));
    }

    private static char style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> '\'';
            case DOUBLE_QUOTED -> '"';
            case LITERAL -> '|';
            case FOLDED -> '>';
            default -> ' ';
        };
    }

    private Span mapping(MappingStartEvent start) {
        var members = new LinkedHashMap<String, Span.Member>();
        var end = at(start.getEndMark());
        var event = events.next();
        for (; !(event instanceof MappingEndEvent); event = events.next()) {
            var name = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
            var member = new Span.Member(node(event).start(), node(events.next()));
            members.put(name, member);
            end = member.value().end();
        }
        return new Span.Mapping(
                at(start.getStartMark()), end(start.isFlow(), event, end), start.isFlow(), column(start), members);
    }

    private Span sequence(SequenceStartEvent start) {
        List<Span> items = new ArrayList<>();
        var end = at(start.getEndMark());
        var event = events.next();
        for (; !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event));
            end = items.get(items.size() - 1).end();
        }
        return new Span.Sequence(
                at(start.getStartMark()), end(start.isFlow(), event, end), start.isFlow(), column(start), items);
    }

    /** To the parser a block ends where the next thing starts, after comments that are not its own. */
    private int end(boolean flow, Event end, int endOfLastPart) {
        return flow ? at(end.getEndMark()) : endOfLastPart;
    }

    private int at(Optional<Mark> mark) {
        return offsets[mark.orElseThrow().getIndex()];
    }

    private static int column(Event event) {
        return event.getStartMark().orElseThrow().getColumn();
    }
}
