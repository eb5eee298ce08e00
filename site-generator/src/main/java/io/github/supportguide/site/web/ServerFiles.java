package io.github.supportguide.site.web;

import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.SiteFile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        return """
                # Include this in the server block that serves the site at %s/.
                index index.html;
                server_tokens off;
                charset utf-8;
                charset_types text/css text/javascript text/plain text/vcard application/json application/manifest+json;
                gzip on;
                gzip_vary on;
                gzip_types text/css text/javascript text/plain text/vcard image/svg+xml application/json application/xml application/atom+xml application/manifest+json;
                types {
                %s}

                %s
                set $guide_cache "%s";
                if ($uri ~ "^%s/assets/") {
                  set $guide_cache "%s";
                }
                add_header Cache-Control $guide_cache;

                location ~ "^%s/(%s)$" {
                  types {}
                  default_type application/atom+xml;
                }
                location ~ "^%s/(server/|_headers$|\\.(?!well-known/))" {
                  return 404;
                }
                """.formatted(
                        prefix,
                        lines(ServerHeaders.TYPES, type -> "  " + type.getValue() + " " + type.getKey() + ";"),
                        lines(
                                ServerHeaders.ALWAYS,
                                header -> "add_header " + header.getKey() + " \"" + header.getValue() + "\" always;"),
                        ServerHeaders.ASK_AGAIN,
                        regex(prefix),
                        ServerHeaders.KEEP,
                        regex(prefix),
                        feeds.stream().map(ServerFiles::regex).collect(Collectors.joining("|")),
                        regex(prefix));
    }

    private String caddy() {
        return """
                # Import this in the site block that serves the site at %s/.
                encode zstd gzip
                header {
                %s}
                @guide_assets path "%s/assets/*"
                header @guide_assets Cache-Control "%s"
                @guide_rest not path "%s/assets/*"
                header @guide_rest Cache-Control "%s"
                @guide_feeds path %s
                header @guide_feeds Content-Type "application/atom+xml; charset=utf-8"
                @guide_cards path *.vcf
                header @guide_cards Content-Type "text/vcard; charset=utf-8"
                @guide_manifests path *.webmanifest
                header @guide_manifests Content-Type "application/manifest+json"
                @guide_hidden {
                  path "%s/server/*" "%s/_headers" "%s/.*"
                  not path "%s/.well-known/*"
                }
                respond @guide_hidden 404
                file_server
                """.formatted(
                prefix,
                lines(ServerHeaders.ALWAYS, header -> "  " + header.getKey() + " \"" + header.getValue() + "\""),
                prefix,
                ServerHeaders.KEEP,
                prefix,
                ServerHeaders.ASK_AGAIN,
                feeds.stream().map(feed -> "\"" + prefix + "/" + feed + "\"").collect(Collectors.joining(" ")),
                prefix,
                prefix,
                prefix,
                prefix);
    }

    private String headers() {
        return """
                # For hosts that read such a file. What it leaves to them, browsers are told to ask for again.
                /*
                %s/assets/*
                  Cache-Control: %s
                /*.vcf
                  Content-Type: text/vcard; charset=utf-8
                /*.webmanifest
                  Content-Type: application/manifest+json
                %s""".formatted(
                        lines(ServerHeaders.ALWAYS, header -> "  " + header.getKey() + ": " + header.getValue()),
                        ServerHeaders.KEEP,
                        feeds.stream()
                                .map(feed -> "/" + feed + "\n  Content-Type: application/atom+xml; charset=utf-8\n")
                                .collect(Collectors.joining()));
    }

    private static <V> String lines(List<Map.Entry<String, V>> entries, Function<Map.Entry<String, V>, String> line) {
        return entries.stream().map(line).map(text -> text + "\n").collect(Collectors.joining());
    }

    private static String regex(String path) {
        return path.replaceAll("[^A-Za-z0-9/_-]", "\\\\$0");
    }
}
