package io.github.supportguide.api.access;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Audience;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads one line of a key file, and adds what is wrong with it to the faults of the file. */
final class KeyLine {
    private final int line;
    private final JsonNode json;
    private final List<KeyFault> faults;
    private final int before;

    KeyLine(int line, JsonNode json, List<KeyFault> faults) {
        this.line = line;
        this.json = json;
        this.faults = faults;
        this.before = faults.size();
    }

    Optional<KeyEntry> entry() {
        if (!json.isObject()) {
            add(KeyFault.Kind.NOT_JSON, "1");
            return Optional.empty();
        }
        refuseUnknownFields();
        var name = needed("name", KeyLine::name, KeyFault.Kind.BAD_NAME);
        var audience = needed("audience", KeyLine::audience, KeyFault.Kind.BAD_AUDIENCE);
        var sha256 = needed("sha256", Fingerprint::parse, KeyFault.Kind.BAD_SHA256);
        var created = given("created", Expiry::day, KeyFault.Kind.BAD_CREATED);
        var expires = needed("expires", Expiry::parse, KeyFault.Kind.BAD_EXPIRES);
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new KeyEntry(
                        name.orElseThrow(),
                        audience.orElseThrow(),
                        sha256.orElseThrow(),
                        created,
                        expires.orElseThrow()));
    }

    private void refuseUnknownFields() {
        for (var field : json.propertyNames()) {
            if (!KeyEntry.FIELDS.contains(field)) {
                add(KeyFault.Kind.UNKNOWN_FIELD, field, String.join(", ", KeyEntry.FIELDS));
            }
        }
    }

    private <T> Optional<T> needed(String field, Function<String, Optional<T>> reading, KeyFault.Kind otherwise) {
        if (!json.has(field)) {
            add(KeyFault.Kind.MISSING, field);
        }
        return given(field, reading, otherwise);
    }

    private <T> Optional<T> given(String field, Function<String, Optional<T>> reading, KeyFault.Kind otherwise) {
        if (!json.has(field)) {
            return Optional.empty();
        }
        var value = Optional.of(json.get(field))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .flatMap(reading);
        if (value.isEmpty()) {
            add(otherwise);
        }
        return value;
    }

    private void add(KeyFault.Kind kind, String... values) {
        faults.add(KeyFault.at(line, kind, values));
    }

    private static Optional<String> name(String text) {
        return Optional.of(text).filter(KeyEntry::isName);
    }

    /** What is for Microsoft is given out to nobody. */
    private static Optional<Audience> audience(String code) {
        return Coded.parse(Audience.class, code).filter(audience -> audience != Audience.MICROSOFT);
    }
}
