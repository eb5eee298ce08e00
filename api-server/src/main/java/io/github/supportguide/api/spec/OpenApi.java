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
        var aboutMethods = parts.whole("shared/methods.json");
        document.get("paths").forEach(methods -> new Operations(methods).complete(aboutMethods));
        return document;
    }

    /** Where it is served. */
    public static List<ServedFile> files() {
        return List.of(ServedFile.checked(
                ADDRESS, "application/json;charset=utf-8", () -> new JsonMapper().writeValueAsBytes(document())));
    }
}
