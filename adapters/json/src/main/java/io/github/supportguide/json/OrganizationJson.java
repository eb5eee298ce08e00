package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.supportguide.guide.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who supports offers, in the words of schema.org. */
@JsonInclude(Include.NON_EMPTY)
public record OrganizationJson(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        String name,
        @Nullable String url,
        List<ContactPointJson> contactPoint) {

    /**
     * @param url the organisation’s own site, or null
     * @param channels what the reader may see of its channels
     */
    public static OrganizationJson of(String name, @Nullable String url, List<Channel> channels) {
        return new OrganizationJson(
                "https://schema.org",
                "Organization",
                name,
                url,
                channels.stream().map(ContactPointJson::of).toList());
    }

    /** One channel. */
    @JsonInclude(Include.NON_NULL)
    public record ContactPointJson(
            @JsonProperty("@type") String type,
            String contactType,
            @Nullable String email,
            @Nullable String telephone,
            @Nullable String url) {
        static ContactPointJson of(Channel channel) {
            return new ContactPointJson(
                    "ContactPoint",
                    contactType(channel),
                    value(channel, "email"),
                    value(channel, "phone"),
                    value(channel, "url"));
        }

        private static @Nullable String value(Channel channel, String medium) {
            return channel.medium().code().equals(medium) ? channel.value() : null;
        }

        private static String contactType(Channel channel) {
            return switch (channel.kind()) {
                case CSP -> "sales";
                case ENGINEERING -> "technical support";
                default -> "customer support";
            };
        }
    }
}
