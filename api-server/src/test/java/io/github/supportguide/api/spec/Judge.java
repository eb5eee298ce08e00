package io.github.supportguide.api.spec;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds replies against what the description promises: status, headers, type and body. For any number of threads. */
final class Judge {
    private static final JsonMapper JSON = new JsonMapper();

    private final Description description;
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            Dialect.builder(Dialects.getOpenApi31())
                    .keyword(new NonValidationKeyword("components"))
                    .build(),
            settings -> {});
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    Judge(Description description) {
        this.description = description;
    }

    /** What is wrong with a reply, each as a sentence; nothing if it keeps the promise. */
    List<String> faults(Operation operation, HttpResponse<String> reply) {
        if (!operation.statuses().contains(String.valueOf(reply.statusCode()))) {
            return List.of("status " + reply.statusCode() + " is not told");
        }
        var told = operation.response(reply.statusCode());
        var faults = new ArrayList<>(headerFaults(told, reply));
        faults.addAll(bodyFaults(told, reply));
        return faults;
    }

    /** What is wrong with a reply where nothing is told; it has to be a problem. */
    List<String> faultsOfNothing(HttpResponse<String> reply) {
        if (reply.request().method().equals("HEAD")) {
            return reply.statusCode() >= 400 ? List.of() : List.of("status " + reply.statusCode() + " from nowhere");
        }
        var type = reply.headers().firstValue("Content-Type").orElse("none");
        return type.startsWith("application/problem+json")
                ? faults(description.schema("Problem"), JSON.readTree(reply.body()))
                : List.of("status " + reply.statusCode() + " and " + type + " from nowhere");
    }

    private List<String> headerFaults(JsonNode told, HttpResponse<String> reply) {
        return told.path("headers").properties().stream()
                .flatMap(header -> headerFault(header.getKey(), description.meant(header.getValue()), reply).stream())
                .toList();
    }

    private Optional<String> headerFault(String name, JsonNode told, HttpResponse<String> reply) {
        var given = reply.headers().firstValue(name);
        if (given.isEmpty()) {
            return told.path("required").asBoolean(false) ? Optional.of("header " + name + " is missing") : given;
        }
        return faults(told.get("schema"), JSON.getNodeFactory().stringNode(given.get())).stream()
                .map(fault -> "header " + name + ": " + fault)
                .findFirst();
    }

    private List<String> bodyFaults(JsonNode told, HttpResponse<String> reply) {
        if (!told.has("content") || reply.request().method().equals("HEAD")) {
            return reply.body().isEmpty() ? List.of() : List.of("there is a body and none is told");
        }
        var type = reply.headers().firstValue("Content-Type").orElse("none").split(";")[0];
        var content = told.get("content").path(type);
        if (content.isMissingNode()) {
            return List.of("content type " + type + " is not told");
        }
        return type.endsWith("json") ? faults(content.get("schema"), JSON.readTree(reply.body())) : List.of();
    }

    /** What is wrong with a value by a schema of the description. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return schemas
                .computeIfAbsent(schema, this::compiled)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** The schema as one of its own, with everything that it may refer to. */
    private Schema compiled(JsonNode schema) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", description.root.get("components"));
        return registry.getSchema(whole);
    }
}
