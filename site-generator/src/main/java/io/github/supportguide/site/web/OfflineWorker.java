package io.github.supportguide.site.web;

import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.SiteFile;
import java.util.stream.Collectors;

/** Keeps what was visited, so that it works without a network. Other assets make another worker, which keeps afresh. */
final class OfflineWorker {
    private OfflineWorker() {}

    static PlannedFile plan() {
        return WebFiles.text(SiteFile.WORKER, OfflineWorker::script);
    }

    private static String script() {
        var assets = Asset.all().stream().map(Asset::path).collect(Collectors.joining("', '"));
        return Mould.of("sw.js").with("assets", assets).text();
    }
}
