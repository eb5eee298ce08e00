package io.github.supportguide.files.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the parts of a JSON object that was read before without findings. */
final class JsonSpans {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private JsonSpans(JsonParser parser) {
        this.parser = parser;
    }

    static Span of(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return new JsonSpans(parser).node();
        }
    }

    private Span node() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(start());
            case START_ARRAY -> sequence(start());
            default -> scalar();
        };
    }

    private Span scalar() {
        var start = start();
        var quoted = parser.currentToken() == JsonToken.VALUE_STRING;
        parser.finishToken();
        return new Span.Scalar(start, end(), quoted ? '"' : ' ');
    }

    private Span mapping(int start) {
        var members = new LinkedHashMap<String, Span.Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var key = start();
            parser.nextToken();
            members.put(name, new Span.Member(key, node()));
        }
        return new Span.Mapping(start, end(), true, 0, members);
    }

    private Span sequence(int start) {
        List<Span> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Span.Sequence(start, end(), true, 0, items);
    }

    private int start() {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    private int end() {
        return Math.toIntExact(parser.currentLocation().getCharOffset());
    }
}
