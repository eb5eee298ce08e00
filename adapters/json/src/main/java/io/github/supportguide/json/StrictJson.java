package io.github.supportguide.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON from strangers: UTF-8 only, within limits, no key twice, nothing after the value. */
public final class StrictJson {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxTokenCount(100_000)
                            .maxStringLength(10_000)
                            .maxNameLength(64)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** @throws MalformedJson if it is anything else */
    public static JsonNode read(byte[] bytes) throws MalformedJson {
        requireUtf8(bytes);
        try (var parser = JSON.createParser(bytes)) {
            return whole(parser, bytes);
        }
    }

    private static JsonNode whole(JsonParser parser, byte[] bytes) throws MalformedJson {
        try {
            JsonNode json = JSON.readTree(parser);
            if (json == null || json.isMissingNode() || parser.nextToken() != null) {
                throw malformed(bytes, parser.currentLocation());
            }
            return json;
        } catch (JacksonException e) {
            throw malformed(bytes, e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        }
    }

    private static MalformedJson malformed(byte[] bytes, TokenStreamLocation place) {
        return malformed(bytes, Math.max(0, Math.min(place.getByteOffset(), bytes.length)));
    }

    /** The parser’s columns count bytes; ours count characters. */
    private static MalformedJson malformed(byte[] bytes, long offset) {
        var before = new String(bytes, 0, (int) offset, StandardCharsets.UTF_8);
        var lines = before.split("\r\n|\r|\n", -1);
        var last = lines[lines.length - 1];
        return new MalformedJson(lines.length, 1 + last.codePointCount(0, last.length()));
    }

    /** A byte of zero stands in no JSON; in UTF-16 every second one may be. */
    private static void requireUtf8(byte[] bytes) throws MalformedJson {
        for (var offset = 0; offset < bytes.length; offset++) {
            if (bytes[offset] == 0) {
                throw malformed(bytes, offset);
            }
        }
        var in = ByteBuffer.wrap(bytes);
        if (StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, CharBuffer.allocate(bytes.length), true)
                .isError()) {
            throw malformed(bytes, in.position());
        }
    }
}
