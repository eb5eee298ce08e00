package io.github.supportguide.site.web;

import io.github.supportguide.json.WebManifestJson;
import io.github.supportguide.json.Wire;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.SiteFile;
import java.util.List;

/** What devices need to install the guide in one language. */
final class InstallManifest {
    /** As in the style sheet: what stands behind everything, and the accent. */
    private static final String PAPER = "#fdfdfb";

    private static final String ACCENT = "#0b6657";
    private final Edition edition;

    InstallManifest(Edition edition) {
        this.edition = edition;
    }

    PlannedFile plan() {
        return new PlannedFile(SiteFile.manifest(edition.language()), () -> Wire.bytes(manifest()));
    }

    private WebManifestJson manifest() {
        var beside = PagePath.of(edition.language());
        return new WebManifestJson(
                edition.phrase(edition.catalogue().settings().title()).text(),
                edition.say("web.short-name"),
                edition.say("site.home.lead"),
                edition.language(),
                "index.html",
                beside.hrefTo(""),
                "standalone",
                PAPER,
                ACCENT,
                List.of(new WebManifestJson.IconJson(beside.hrefTo(Asset.ICON.path()), "any", "image/svg+xml", "any")));
    }
}
