package io.github.supportguide.site.web;

import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.SiteFile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What has happened lately, for readers of feeds: Atom, RFC 4287. */
final class Feed {
    private static final int MOST = 50;

    /** In what all our names begin that are to be unique and to last; RFC 4151. */
    private static final String SINCE = ",2026:supportguide";

    private final Edition edition;
    private final PagePath home;

    Feed(Edition edition) {
        this.edition = edition;
        this.home = PagePath.of(edition.language());
    }

    PlannedFile plan() {
        return WebFiles.text(SiteFile.feed(edition.language()), this::xml);
    }

    private String xml() {
        var entries = new FeedEntries(edition).latest(MOST);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
                <id>%s</id>
                <title>%s</title>
                <subtitle>%s</subtitle>
                <updated>%s</updated>
                <author><name>%s</name></author>
                %s<link rel="alternate" type="text/html" href="%s"/>
                %s</feed>
                """.formatted(
                        edition.language(),
                        id(edition.language()),
                        Xml.text(site()),
                        Xml.text(edition.say("web.feed.title")),
                        updated(entries),
                        Xml.text(author()),
                        self(),
                        address(home),
                        entries.stream().map(this::entry).collect(Collectors.joining()));
    }

    private String entry(FeedEntry entry) {
        return """
                <entry>
                <id>%s</id>
                <title>%s</title>
                <updated>%s</updated>
                <link rel="alternate" type="text/html" href="%s"/>
                <content type="text">%s</content>
                </entry>
                """.formatted(
                        id(edition.language() + "/" + entry.id()),
                        Xml.text(entry.title()),
                        entry.updated(),
                        address(entry.page()),
                        Xml.text(entry.text()));
    }

    private String site() {
        return edition.phrase(edition.catalogue().settings().title()).text();
    }

    private String author() {
        return edition.catalogue()
                .settings()
                .partner()
                .map(own -> edition.phrase(own.name()).text())
                .orElseGet(this::site);
    }

    private String updated(List<FeedEntry> entries) {
        return entries.stream()
                .findFirst()
                .map(FeedEntry::updated)
                .orElse(edition.asOf())
                .toString();
    }

    private String self() {
        return edition.baseUrl()
                .map(base -> base + "/" + SiteFile.feed(edition.language()))
                .map(address ->
                        "<link rel=\"self\" type=\"application/atom+xml\" href=\"" + Xml.text(address) + "\"/>\n")
                .orElse("");
    }

    /** Relative where nobody knows the site’s address; the feed lies beside its language’s home. */
    private String address(PagePath page) {
        return Xml.text(edition.baseUrl().map(base -> base + "/" + page.file()).orElseGet(() -> home.hrefTo(page)));
    }

    private String id(String name) {
        var base = edition.baseUrl().map(URI::create);
        var host = base.map(URI::getHost).orElse("localhost");
        var path = base.map(URI::getRawPath).orElse("");
        return "tag:" + Xml.text(host + SINCE + path + "/" + escaped(name));
    }

    private static String escaped(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }
}
