package io.github.supportguide.site;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.WebAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a site is to be.
 *
 * @param audience who will read it; it holds nothing that is not meant for them
 * @param languages as BCP 47 tags, the default first; those we do not speak are left out
 * @param asOf the moment for which it holds; nothing in it is younger
 * @param baseUrl where it will be on the web, such as {@code https://guide.example/support}; only needed for pages
 *     that name their own address
 */
public record SiteOptions(Audience audience, List<String> languages, Instant asOf, Optional<String> baseUrl) {
    public SiteOptions {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(asOf, "asOf");
        languages = List.copyOf(languages);
        baseUrl = baseUrl.map(SiteOptions::base);
    }

    /** Whether a site can be there: an address on the web to which paths can be added. */
    public static boolean isBaseUrl(String text) {
        return WebAddress.parse(text).isPresent() && !text.contains("?") && !text.contains("#");
    }

    /**
     * The address as paths are added to it.
     *
     * @throws IllegalArgumentException if no site can be there
     */
    static String base(String url) {
        if (!isBaseUrl(url)) {
            throw new IllegalArgumentException("no site can be at " + url);
        }
        return withoutSlashAtTheEnd(url);
    }

    private static String withoutSlashAtTheEnd(String url) {
        return url.endsWith("/") ? withoutSlashAtTheEnd(url.substring(0, url.length() - 1)) : url;
    }
}
