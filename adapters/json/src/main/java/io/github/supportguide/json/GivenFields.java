package io.github.supportguide.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a question as they came, before anybody understood them.
 *
 * @param texts from path to text; null where JSON said null, which is as good as saying nothing
 * @param refusals what could not even be a field
 */
public record GivenFields(Map<String, @Nullable String> texts, List<Refusal> refusals) {
    private static final Set<String> OBJECTS = Set.of("facts", "arrangement", "arrangement.split");
    /** A path that is empty stands for the question as a whole. */
    private static final String NO_NAME = "\"\"";

    /** Fields that came as texts. */
    public static GivenFields of(Map<String, String> texts) {
        return new GivenFields(new LinkedHashMap<>(texts), List.of());
    }

    /** The fields of a JSON question. */
    public static GivenFields in(JsonNode question) {
        var given = new GivenFields(new LinkedHashMap<>(), new ArrayList<>());
        if (question.isObject()) {
            given.addAll("", question);
        } else {
            given.refusals.add(Refusal.of("", Refusal.Reason.NOT_OBJECT));
        }
        return given;
    }

    private void addAll(String prefix, JsonNode object) {
        object.properties().forEach(property -> add(prefix, property.getKey(), property.getValue()));
    }

    private void add(String prefix, String key, JsonNode value) {
        var path = prefix + (key.isEmpty() ? NO_NAME : key);
        if (key.indexOf('.') >= 0) {
            refusals.add(Refusal.of(path, Refusal.Reason.UNKNOWN_FIELD));
        } else if (value.isString()) {
            texts.put(path, value.asString());
        } else if (value.isNull()) {
            putNothing(path);
        } else if (value.isObject() && OBJECTS.contains(path)) {
            addAll(path + ".", value);
        } else {
            putNothing(path);
            refusals.add(
                    Refusal.of(path, OBJECTS.contains(path) ? Refusal.Reason.NOT_OBJECT : Refusal.Reason.NOT_TEXT));
        }
    }

    /** Keeps in mind that the field was there, for it may be unknown; a group of fields never is. */
    private void putNothing(String path) {
        if (!OBJECTS.contains(path)) {
            texts.put(path, null);
        }
    }

    /** Whether it is not even an object. */
    boolean isNoQuestion() {
        return isRefused("");
    }

    boolean isRefused(String path) {
        return refusals.stream().anyMatch(refusal -> refusal.path().equals(path));
    }
}
