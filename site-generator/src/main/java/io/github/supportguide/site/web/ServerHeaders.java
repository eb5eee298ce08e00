package io.github.supportguide.site.web;

import static java.util.Map.entry;

import io.github.supportguide.site.page.ContentSecurityPolicy;
import java.util.List;
import java.util.Map;

/** What a server sends with the files of the site, whichever server it is. */
final class ServerHeaders {
    /** With every answer. */
    static final List<Map.Entry<String, String>> ALWAYS = List.of(
            entry("Content-Security-Policy", ContentSecurityPolicy.IN_HEADERS),
            entry("X-Content-Type-Options", "nosniff"),
            entry("X-Frame-Options", "DENY"),
            entry("Referrer-Policy", "no-referrer"),
            entry(
                    "Permissions-Policy",
                    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                            + " microphone=(), midi=(), payment=(), usb=()"),
            entry("Cross-Origin-Opener-Policy", "same-origin"),
            entry("Cross-Origin-Resource-Policy", "same-origin"),
            entry("Strict-Transport-Security", "max-age=63072000; includeSubDomains"));

    /** For files whose name changes with what is in them. */
    static final String KEEP = "public, max-age=31536000, immutable";

    /** For all others. */
    static final String ASK_AGAIN = "no-cache";

    /** Whose scripts may read the data: everybody’s. */
    static final String READERS = "*";

    /** By the ending of the file; all that the site has. */
    static final List<Map.Entry<String, String>> TYPES = List.of(
            entry("html", "text/html"),
            entry("css", "text/css"),
            entry("js", "text/javascript"),
            entry("json", "application/json"),
            entry("svg", "image/svg+xml"),
            entry("png", "image/png"),
            entry("txt", "text/plain"),
            entry("vcf", "text/vcard"),
            entry("webmanifest", "application/manifest+json"),
            entry("xml", "application/xml"));

    private ServerHeaders() {}
}
