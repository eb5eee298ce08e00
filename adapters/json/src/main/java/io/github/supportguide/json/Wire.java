package io.github.supportguide.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes our shapes as JSON: UTF-8, one line with its end, keys in the order of the shape. */
public final class Wire {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Wire() {}

    public static byte[] bytes(Object shape) {
        var out = new ByteArrayOutputStream(4096);
        JSON.writeValue(out, shape);
        out.write('\n');
        return out.toByteArray();
    }

    /** The same as a text. */
    public static String text(Object shape) {
        return new String(bytes(shape), StandardCharsets.UTF_8);
    }
}
