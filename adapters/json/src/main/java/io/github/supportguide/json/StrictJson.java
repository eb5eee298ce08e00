package io.github.supportguide.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
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
        try {
            var json = JSON.readTree(bytes);
            if (json == null || json.isMissingNode()) {
                throw new MalformedJson(1, 1);
            }
            return json;
        } catch (JacksonException e) {
            throw malformed(bytes, e.getLocation());
        }
    }

    /** The parser’s columns count bytes; ours count characters. */
    private static MalformedJson malformed(byte[] bytes, TokenStreamLocation place) {
        if (place == null || place.getByteOffset() < 0) {
            return new MalformedJson(1, 1);
        }
        var length = (int) Math.min(place.getByteOffset(), bytes.length);
        var before = new String(bytes, 0, length, StandardCharsets.UTF_8);
        var lineStart = 1 + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        return new MalformedJson(place.getLineNr(), 1 + before.codePointCount(lineStart, before.length()));
    }

    /** A byte of zero stands in no JSON; in UTF-16 every second one may be. */
    private static void requireUtf8(byte[] bytes) throws MalformedJson {
        for (var unit : bytes) {
            if (unit == 0) {
                throw new MalformedJson(1, 1);
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new MalformedJson(1, 1);
        }
    }
}
