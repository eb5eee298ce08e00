package io.github.supportguide.site;

import io.github.supportguide.site.check.LinkCheck;
import io.github.supportguide.site.output.Crew;
import io.github.supportguide.site.output.SiteFiles;
import io.github.supportguide.site.page.PlannedFile;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** The way of the planned files to the disk: made, looked at, written and counted. */
final class Writing {
    private final int pages;
    private final SiteProgress progress;
    private final LinkCheck links = new LinkCheck();
    private final AtomicInteger written = new AtomicInteger();
    private LongSupplier bytes = () -> 0;

    Writing(int pages, SiteProgress progress) {
        this.pages = pages;
        this.progress = progress;
    }

    void write(List<PlannedFile> everything, SiteFiles files, Crew crew) {
        crew.forEach(everything, file -> write(file, files));
        links.finish(files::holds, files::read);
        bytes = files::bytes;
    }

    private void write(PlannedFile file, SiteFiles files) {
        var content = file.content().get();
        links.read(file.path(), content);
        files.write(file.path(), content);
        if (file.path().endsWith(".html")) {
            progress.written(written.incrementAndGet(), pages);
        }
    }

    /** Once everything lies there, with the list of it. */
    SiteSize size() {
        return new SiteSize(pages, bytes.getAsLong());
    }
}
