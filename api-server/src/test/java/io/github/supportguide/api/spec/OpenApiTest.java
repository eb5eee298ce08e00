package io.github.supportguide.api.spec;

import static io.github.supportguide.api.spec.Description.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of the API")
class OpenApiTest {
    /** What others build upon, and close. */
    private static final Set<String> OPEN = Set.of("PublisherFields", "NoticeFields");

    /** What may be left out of requests, and of replies where there is nothing to say. */
    private static final Set<String> PARTLY = Set.of(
            "AskedQuestion", "AskedFacts", "AskedArrangement", "AskedSplit", "Facts", "Split", "Problem", "Fault");

    private final Description description = new Description();
    private final Map<String, JsonNode> objects = description.objects();

    @Test
    void refersToWhatIsThere() {
        references()
                .forEach(reference -> assertFalse(
                        description
                                .root
                                .at(JsonPointer.compile(reference.substring(1)))
                                .isMissingNode(),
                        reference));
    }

    @Test
    void hasNothingThatNobodyUses() {
        var used = references();
        var unused = description.root.get("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .flatMap(kind -> kind.getValue().propertyNames().stream()
                        .map(name -> "#/components/" + kind.getKey() + "/" + name))
                .filter(component -> !used.contains(component))
                .toList();

        assertEquals(List.of(), unused);
    }

    private Set<String> references() {
        return objects.values().stream()
                .map(object -> object.path("$ref"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void tellsEveryOperation() {
        var names = new HashSet<String>();
        var tags = description.root.get("tags").findValuesAsString("name");
        for (var operation : description.operations) {
            var told = operation.told();
            assertTrue(names.add(told.get("operationId").asString()), operation::toString);
            assertTrue(told.get("description").asString().endsWith("."), operation::toString);
            assertFalse(told.get("summary").asString().isBlank(), operation::toString);
            assertTrue(tags.containsAll(texts(told.get("tags"))), operation::toString);
        }
    }

    @Test
    void tellsWhatCanGoWrongEverywhere() {
        var everywhere = List.of("400", "408", "413", "414", "431", "500", "503");
        for (var operation : description.operations) {
            assertTrue(operation.statuses().containsAll(everywhere), operation::toString);
        }
    }

    @Test
    void namesPathsByTheirParameters() {
        for (var operation : description.operations) {
            var named = operation.parametersIn("path").stream()
                    .map(parameter -> "{" + parameter.get("name").asString() + "}")
                    .toList();
            assertTrue(named.stream().allMatch(operation.path()::contains), operation::toString);
            assertEquals(operation.path().split("\\{", -1).length - 1, named.size(), operation::toString);
        }
    }

    @Test
    void describesWhatItShows() {
        var kinds = List.of("parameters", "headers", "responses", "schemas");
        for (var kind : kinds) {
            description
                    .root
                    .get("components")
                    .get(kind)
                    .properties()
                    .forEach(component -> assertTrue(
                            component
                                            .getValue()
                                            .path("description")
                                            .asString("")
                                            .length()
                                    > 3,
                            component::getKey));
        }
    }

    @Test
    void knowsEveryFieldOfItsObjects() {
        description.root.at("/components/schemas").properties().stream()
                .filter(schema -> schema.getValue().path("type").asString("").equals("object"))
                .filter(schema -> !OPEN.contains(schema.getKey()))
                .forEach(schema -> assertTrue(isClosed(schema.getValue()), schema::getKey));
    }

    private static boolean isClosed(JsonNode schema) {
        return !schema.path("additionalProperties").asBoolean(true)
                || !schema.path("unevaluatedProperties").asBoolean(true);
    }

    @Test
    void requiresEveryFieldOfReplies() {
        description.root.at("/components/schemas").properties().stream()
                .filter(schema -> schema.getValue().has("properties"))
                .filter(schema -> !PARTLY.contains(schema.getKey()))
                .forEach(schema -> assertEquals(
                        List.copyOf(schema.getValue().get("properties").propertyNames()),
                        texts(schema.getValue().path("required")),
                        schema::getKey));
    }
}
