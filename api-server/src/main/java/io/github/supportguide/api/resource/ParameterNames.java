package io.github.supportguide.api.resource;

import io.github.supportguide.json.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters leave out the names of the objects that a JSON question groups its fields by. */
final class ParameterNames {
    private static final String UNKNOWN = "?";

    private ParameterNames() {}

    /** The fields of a question, by their path in the JSON question. */
    static Map<String, String> toPaths(Map<String, String> parameters) {
        var fields = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> fields.put(toPath(name), readable(name, value)));
        return fields;
    }

    private static String toPath(String parameter) {
        if (parameter.startsWith("split.")) {
            return "arrangement." + parameter;
        }
        return switch (parameter) {
            case "fault", "orderedAt", "term" -> "facts." + parameter;
            case "technicalSupport" -> "arrangement." + parameter;
            default -> parameter.indexOf('.') < 0 ? parameter : UNKNOWN + parameter;
        };
    }

    /** In a URL a plus sign means a blank, and few callers escape the one in {@code +08:00}. */
    static String readable(String parameter, String value) {
        return parameter.equals("asOf") || parameter.equals("orderedAt") ? value.replace(' ', '+') : value;
    }

    /** The same refusal, in the names of parameters. */
    static Refusal inParameters(Refusal refusal) {
        return refusal.spelled(ParameterNames::toName);
    }

    private static String toName(String path) {
        return path.replaceFirst("^(facts\\.|arrangement\\.|\\?)", "");
    }
}
