package io.github.supportguide.api.spec;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API in OpenAPI 3.1, one document put together of the files that it is written in. */
public final class OpenApi {
    private static final String ADDRESS = "/openapi.json";

    private OpenApi() {}

    /** The whole document; every reference in it leads to another place in it. */
    public static JsonNode document() {
        var parts = new Parts();
        var document = parts.whole("openapi.json");
        document.get("paths")
                .properties()
                .forEach(path -> new Operations(path.getValue())
                        .complete(parts.whole(usual(path.getKey())), parts.whole("shared/methods.json")));
        return document;
    }

    private static String usual(String path) {
        return path.startsWith("/v1/") ? "shared/asking.json" : "shared/operating.json";
    }

    /** Where it is served. */
    public static List<ServedFile> files() {
        return List.of(ServedFile.checked(
                ADDRESS, "application/json;charset=utf-8", () -> new JsonMapper().writeValueAsBytes(document())));
    }
}
