package io.github.supportguide.files.syntax;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNameLength(200)
                    .maxNumberLength(40)
                    .maxStringLength(100_000)
                    .maxTokenCount(1_000_000)
                    .build())
            .build();

    private static final String LIMITS = "JSON, 32 levels, 100,000 characters in a text";

    private final Findings findings;
    private final Places places;
    private final JsonParser parser;

    private Json(Places places, byte[] bytes, Findings findings) {
        this.findings = findings;
        this.places = places;
        this.parser = JSON.createParser(ObjectReadContext.empty(), bytes);
    }

    /** The value in a whole file. */
    public static Optional<Node> read(String file, byte[] bytes, Findings findings) {
        return read(file, 1, bytes, findings);
    }

    /** The value in one line of a file of JSON lines. */
    public static Optional<Node> read(String file, int line, byte[] bytes, Findings findings) {
        var json = new Json(new Places(file, line, bytes), bytes, findings);
        try (json.parser) {
            return json.document();
        } catch (StreamConstraintsException e) {
            findings.add(FindingRule.LIMIT, json.place(e.getLocation()), LIMITS);
        } catch (JacksonException e) {
            findings.add(FindingRule.SYNTAX, json.place(e.getLocation()), firstLine(e.getOriginalMessage()));
        }
        return Optional.empty();
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
