package io.github.supportguide.files.syntax;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document from the parser’s events, so that every scalar stays the text that is written. What other
 * programs would read differently is a finding: anchors, aliases, tags, merge keys, further documents.
 */
public final class Yaml {
    private final String file;
    private final Findings findings;
    private final Iterator<Event> events;
    private Place last;

    private Yaml(String file, String text, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.last = Place.startOf(file);
        var settings = LoadSettings.builder().setLabel(file).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The document, or nothing after a finding that kept it from being read. */
    public static Optional<Node> read(String file, String text, Findings findings) {
        var yaml = new Yaml(file, text, findings);
        try {
            return yaml.document();
        } catch (MarkedYamlEngineException e) {
            findings.add(FindingRule.SYNTAX, yaml.place(e.getProblemMark()), e.getProblem());
        } catch (ReaderException e) {
            var place = yaml.last;
            findings.add(FindingRule.SYNTAX, place, "U+%04X".formatted(e.getCodePoint()));
        } catch (YamlEngineException e) {
            findings.add(FindingRule.SYNTAX, yaml.last, String.valueOf(e.getMessage()));
        } catch (TooDeep e) {
            findings.add(FindingRule.LIMIT, yaml.last, "levels", String.valueOf(Limits.YAML_DEPTH));
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        next();
        if (next() instanceof StreamEndEvent) {
            findings.add(FindingRule.WRONG_SHAPE, last, "mapping", "nothing");
            return Optional.empty();
        }
        var root = node(next(), 1);
        next();
        if (next() instanceof DocumentStartEvent) {
            findings.add(FindingRule.YAML_FEATURE, last, "---");
        }
        return Optional.of(root);
    }

    private Node node(Event event, int depth) {
        if (depth > Limits.YAML_DEPTH) {
            throw new TooDeep();
        }
        var place = last;
        refuseFeatures(event, place);
        if (event instanceof SequenceStartEvent) {
            return sequence(place, depth);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(place, depth);
        }
        var text = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
        return new Node.Scalar(place, text, false);
    }

    private Node sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (var event = next(); !(event instanceof SequenceEndEvent); event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(place, items);
    }

    private Node mapping(Place place, int depth) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (var event = next(); !(event instanceof MappingEndEvent); event = next()) {
            var keyPlace = last;
            var key = node(event, depth + 1);
            var entry = new Node.Entry(keyPlace, node(next(), depth + 1));
            if (key instanceof Node.Scalar scalar) {
                put(scalar.text(), entry, entries, event);
            } else {
                findings.add(FindingRule.WRONG_SHAPE, keyPlace, "text", key.shape());
            }
        }
        return new Node.Mapping(place, entries);
    }

    private void put(String key, Node.Entry entry, Map<String, Node.Entry> entries, Event event) {
        if (key.equals("<<") && ((ScalarEvent) event).isPlain()) {
            findings.add(FindingRule.YAML_FEATURE, entry.place(), key);
        } else if (entries.putIfAbsent(key, entry) != null) {
            findings.add(FindingRule.DUPLICATE_KEY, entry.place(), key);
        }
    }

    private void refuseFeatures(Event event, Place place) {
        if (event instanceof AliasEvent alias) {
            findings.add(FindingRule.YAML_FEATURE, place, "*" + alias.getAlias());
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            findings.add(FindingRule.YAML_FEATURE, place, "&" + node.getAnchor().get());
        }
        tagOf(event).ifPresent(tag -> findings.add(FindingRule.YAML_FEATURE, place, tag));
    }

    private static Optional<String> tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        if (event instanceof SequenceStartEvent sequence) {
            return sequence.getTag();
        }
        return event instanceof MappingStartEvent mapping ? mapping.getTag() : Optional.empty();
    }

    private Event next() {
        var event = events.next();
        last = place(event.getStartMark());
        return event;
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(last);
    }

    /** Nobody nests a catalogue that deep; a hostile file may. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }
}
