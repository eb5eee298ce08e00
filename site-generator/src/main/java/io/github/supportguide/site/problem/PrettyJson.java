package io.github.supportguide.site.problem;

import io.github.supportguide.json.Wire;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON for eyes: a line for each key; lists of values in one line. */
final class PrettyJson {
    private static final String STEP = "  ";

    private PrettyJson() {}

    static String of(Map<?, ?> object) {
        return object(object, "\n");
    }

    private static String object(Map<?, ?> object, String line) {
        return object.entrySet().stream()
                .map(entry -> line + STEP + plain(entry.getKey()) + ": " + value(entry.getValue(), line + STEP))
                .collect(Collectors.joining(",", "{", line + "}"));
    }

    private static String value(Object value, String line) {
        if (value instanceof Map<?, ?> object) {
            return object(object, line);
        }
        return value instanceof List<?> list ? list(list, line) : plain(value);
    }

    private static String list(List<?> list, String line) {
        return list.stream().map(item -> value(item, line)).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String plain(Object value) {
        return Wire.text(value).strip();
    }
}
