package io.github.supportguide.site.web;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;

/** Tells crawlers what they may read. */
final class Robots {
    private static final String ALL = "User-agent: *\n";
    private final Edition edition;

    Robots(Edition edition) {
        this.edition = edition;
    }

    PlannedFile plan() {
        return WebFiles.text("robots.txt", this::rules);
    }

    private String rules() {
        return edition.audience() == Audience.PUBLIC ? ALL + "Allow: /\n" + sitemap() : ALL + "Disallow: /\n";
    }

    private String sitemap() {
        return edition.baseUrl()
                .map(base -> "\nSitemap: " + base + "/" + Sitemap.FILE + "\n")
                .orElse("");
    }
}
