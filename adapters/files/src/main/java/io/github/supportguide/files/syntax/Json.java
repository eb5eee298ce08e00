package io.github.supportguide.files.syntax;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON value and refuses what follows it, and keys that stand twice. */
public final class Json {
    private static final JsonFactory OURS = factory(Limits.JSON_TEXT, Limits.JSON_NAME, Limits.JSON_TOKENS);
    private static final JsonFactory FOREIGN = factory(Limits.FOREIGN_TEXT, Limits.FOREIGN_NAME, Limits.FOREIGN_TOKENS);

    /** What the library says of something too large. */
    private static final Pattern EXCESS = Pattern.compile("(?<what>.*?) \\(\\d+\\) exceeds.*?\\((?<most>\\d+).*");

    /** How the library names what was too large, and how we do. */
    private static final Map<String, String> UNITS = Map.of(
            "Document nesting depth", "levels",
            "Token count", "tokens",
            "Name length", "name",
            "Number value length", "number",
            "String value length", "text");

    private final Findings findings;
    private final Places places;
    private final JsonParser parser;

    private Json(JsonFactory factory, Places places, byte[] bytes, Findings findings) {
        this.findings = findings;
        this.places = places;
        this.parser = factory.createParser(ObjectReadContext.empty(), bytes);
    }

    private static JsonFactory factory(int text, int name, int tokens) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Limits.JSON_DEPTH)
                        .maxNameLength(name)
                        .maxNumberLength(Limits.JSON_NUMBER)
                        .maxStringLength(text)
                        .maxTokenCount(tokens)
                        .build())
                .build();
    }

    /** The value in a whole file. */
    public static Optional<Node> read(String file, byte[] bytes, Findings findings) {
        return read(file, 1, bytes, findings);
    }

    /** The value in one line of a file of JSON lines. */
    public static Optional<Node> read(String file, int line, byte[] bytes, Findings findings) {
        return read(OURS, file, line, bytes, findings);
    }

    /** The value in a file, or from a line on, that others wrote; it may be far longer than what people keep. */
    public static Optional<Node> readForeign(String file, int line, byte[] bytes, Findings findings) {
        return read(FOREIGN, file, line, bytes, findings);
    }

    private static Optional<Node> read(JsonFactory factory, String file, int line, byte[] bytes, Findings findings) {
        var json = new Json(factory, new Places(file, line, bytes), bytes, findings);
        try (json.parser) {
            return json.document();
        } catch (StreamConstraintsException e) {
            json.refuse(e);
        } catch (JacksonException e) {
            findings.add(FindingRule.SYNTAX, json.place(e.getLocation()), firstLine(e.getOriginalMessage()));
        }
        return Optional.empty();
    }

    private void refuse(StreamConstraintsException e) {
        var excess = EXCESS.matcher(e.getOriginalMessage());
        var known = excess.lookingAt();
        var unit = known ? UNITS.getOrDefault(excess.group("what"), "levels") : "levels";
        findings.add(FindingRule.LIMIT, place(e.getLocation()), unit, known ? excess.group("most") : "");
    }

    private Optional<Node> document() {
        if (parser.nextToken() == null) {
            findings.add(FindingRule.WRONG_SHAPE, here(), "mapping", "nothing");
            return Optional.empty();
        }
        var root = node();
        if (parser.nextToken() != null) {
            findings.add(FindingRule.SYNTAX, here(), parser.getString());
        }
        return Optional.of(root);
    }

    private Node node() {
        var place = here();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> sequence(place);
            case VALUE_STRING -> new Node.Scalar(place, parser.getString(), false);
            default -> new Node.Scalar(place, parser.getString(), true);
        };
    }

    private Node sequence(Place place) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(place, items);
    }

    private Node mapping(Place place) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var keyPlace = here();
            parser.nextToken();
            if (entries.putIfAbsent(key, new Node.Entry(keyPlace, node())) != null) {
                findings.add(FindingRule.DUPLICATE_KEY, keyPlace, key);
            }
        }
        return new Node.Mapping(place, entries);
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation location) {
        return places.at(location == null ? -1 : location.getByteOffset());
    }

    private static String firstLine(String message) {
        var line = message.lines().findFirst().orElse("");
        return line.replaceAll("\\s*(\\(start marker at )?\\[Source:.*", "");
    }
}
