package io.github.supportguide.site.output;

import java.nio.file.Path;

/** Thrown when a site is to be written to a place that holds something else. Nothing has been touched. */
public final class SiteFolderInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SiteFolderInUse(Path folder, String why) {
        this(folder, why, "name an empty folder, one that does not exist yet, or one that holds an earlier site");
    }

    SiteFolderInUse(Path folder, String why, String remedy) {
        super("%s %s; %s".formatted(folder, why, remedy));
    }
}
