package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What a device wants to know about a site that is installed on it. Addresses are relative to the file. */
public record WebManifestJson(
        String name,
        @JsonProperty("short_name") String shortName,
        String description,
        String lang,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("background_color") String background,
        @JsonProperty("theme_color") String theme,
        List<IconJson> icons) {

    /** A drawing of any size. */
    public record IconJson(String src, String sizes, String type, String purpose) {}
}
