package io.github.supportguide.site.web;

import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Keeps what was visited, so that it works without a network. Other assets make another worker, which keeps afresh. */
final class OfflineWorker {
    private static final String ASSETS = "'@assets@'";

    private OfflineWorker() {}

    static PlannedFile plan() {
        return WebFiles.text(SiteFile.WORKER, OfflineWorker::script);
    }

    private static String script() {
        var assets = Asset.all().stream().map(asset -> "'" + asset.path() + "'").collect(Collectors.joining(", "));
        return read().replace(ASSETS, assets);
    }

    private static String read() {
        try (var bytes = OfflineWorker.class.getResourceAsStream(SiteFile.WORKER)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SiteFile.WORKER, e);
        }
    }
}
