package io.github.supportguide.api;

import io.github.supportguide.catalogue.Catalogue;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What replies give away of what is not for everybody. */
final class GivenAway {
    private static final JsonMapper JSON = new JsonMapper();

    private final Set<Confidence> confidences;
    private final Map<String, Map<Confidence, String>> byResource = new TreeMap<>();

    GivenAway(Catalogue catalogue) {
        this.confidences = Confidence.in(catalogue);
    }

    void note(String resource, String address, HttpResponse<String> reply) {
        var said = said(reply);
        confidences.stream()
                .filter(confidence -> confidence.isIn(said))
                .forEach(confidence -> byResource
                        .computeIfAbsent(resource, first -> new HashMap<>())
                        .putIfAbsent(confidence, address));
    }

    /** By resource what it gave away, each with the first address that did it. */
    Map<String, Map<Confidence, String>> byResource() {
        return byResource;
    }

    /** Every value of the body and of the headers. */
    static String said(HttpResponse<String> reply) {
        var headers = reply.headers().map().values().stream().flatMap(Collection::stream);
        return Stream.concat(headers, values(JSON.readTree(reply.body()))).collect(Collectors.joining("\n"));
    }

    private static Stream<String> values(JsonNode json) {
        return json.isContainer() ? json.values().stream().flatMap(GivenAway::values) : Stream.of(json.asString());
    }
}
