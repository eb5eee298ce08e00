package io.github.supportguide.cli.serve;

import io.github.supportguide.api.ApiSettingsBuilder;
import io.github.supportguide.api.guard.TrustedProxies;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who may ask a server, how much, and from where. */
final class CallerOptions {
    private static final int MOST_REQUESTS = 1_000_000;

    @Option(names = "--site-url", paramLabel = "URL", description = "Where the help site is, for links from problems.")
    private Optional<String> siteUrl;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "CIDR",
            description = "A proxy whose word about the caller’s address counts: 10.0.0.7 or 10.0.0.0/8. Repeatable.")
    private List<String> trustedProxies = List.of();

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            description =
                    "How many requests a second one caller has. Default: 100, and on this machine as many as they like.")
    private Optional<String> rateLimit;

    @Option(
            names = "--cors-origin",
            paramLabel = "ORIGIN",
            description =
                    "Whose pages may read what the API says: https://desk.example. Repeatable. Default: everybody’s.")
    private List<String> corsOrigins = List.of();

    @Option(names = "--keys", paramLabel = "FILE", description = "The keys of those who may see what is for partners.")
    private Optional<String> keys;

    void addTo(ApiSettingsBuilder settings, GivenOptions given) {
        rateLimit.ifPresent(text -> settings.rateLimit(given.number("--rate-limit", text, 1, MOST_REQUESTS)));
        settings.trustedProxies(given.eachSuch(
                "--trusted-proxy", trustedProxies, TrustedProxies::isRange, "has to be like 10.0.0.7 or 10.0.0.0/8"));
        settings.corsOrigins(given.eachSuch(
                "--cors-origin", corsOrigins, CallerOptions::isOrigin, "has to be like https://desk.example"));
    }

    /** The file of keys, if there is one. */
    Optional<Path> keys(GivenOptions given) {
        return keys.map(text -> given.file("--keys", text));
    }

    /** Where the help site is, if it is anywhere. */
    Optional<String> siteUrl(GivenOptions given) {
        return siteUrl.map(text -> siteUrl(text, given));
    }

    private static String siteUrl(String text, GivenOptions given) {
        return given.such(
                        "--site-url",
                        text,
                        url -> GivenOptions.webAddress(url).isPresent(),
                        "has to be an address such as https://guide.example/help")
                .replaceFirst("/+$", "");
    }

    private static boolean isOrigin(String text) {
        return GivenOptions.webAddress(text)
                .filter(uri -> uri.getRawPath().isEmpty())
                .isPresent();
    }
}
