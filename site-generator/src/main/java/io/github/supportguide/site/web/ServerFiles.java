package io.github.supportguide.site.web;

import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.SiteFile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What servers have to be told, in the languages of some: which headers to send, and what not to hand out. */
final class ServerFiles {
    private final String prefix;
    private final List<String> feeds;

    ServerFiles(List<Edition> editions) {
        this.prefix = editions.get(0)
                .baseUrl()
                .map(base -> URI.create(base).getPath())
                .orElse("");
        this.feeds = editions.stream()
                .map(edition -> SiteFile.feed(edition.language()))
                .toList();
    }

    Stream<PlannedFile> plan() {
        return Stream.of(
                WebFiles.text("server/nginx.conf", this::nginx),
                WebFiles.text("server/Caddyfile", this::caddy),
                WebFiles.text("_headers", this::headers));
    }

    private String nginx() {
        return mould("nginx.conf", "add_header %s \"%s\" always;")
                .with("types", lines("  %2$s %1$s;", ServerHeaders.TYPES))
                .with("prefix-pattern", pattern(prefix))
                .with("feed-patterns", joined("|", feeds.stream().map(ServerFiles::pattern)))
                .text();
    }

    private String caddy() {
        return mould("Caddyfile", "  %s \"%s\"")
                .with("feeds", joined(" ", feeds.stream().map(feed -> "\"" + prefix + "/" + feed + "\"")))
                .text();
    }

    private String headers() {
        var atom = "\n  Content-Type: application/atom+xml; charset=utf-8";
        return mould("_headers", "  %s: %s")
                .with("feeds", joined("\n", feeds.stream().map(feed -> "/" + feed + atom)))
                .text();
    }

    private Mould mould(String file, String header) {
        return Mould.of("server/" + file)
                .with("prefix", prefix)
                .with("headers", lines(header, ServerHeaders.ALWAYS))
                .with("keep", ServerHeaders.KEEP)
                .with("ask-again", ServerHeaders.ASK_AGAIN)
                .with("readers", ServerHeaders.READERS);
    }

    private static String lines(String form, List<Map.Entry<String, String>> entries) {
        return entries.stream()
                .map(entry -> form.formatted(entry.getKey(), entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String joined(String by, Stream<String> parts) {
        return parts.collect(Collectors.joining(by));
    }

    /** A path as it stands in a regular expression. */
    private static String pattern(String path) {
        return path.replaceAll("[^A-Za-z0-9/_-]", "\\\\$0");
    }
}
