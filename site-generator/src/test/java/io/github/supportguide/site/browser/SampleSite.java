package io.github.supportguide.site.browser;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.Catalogues;
import io.github.supportguide.site.Site;
import io.github.supportguide.site.SiteGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The sample as a site for the public and as one for partners, on the disk and served. */
final class SampleSite implements AutoCloseable {
    private final Path folder;
    private final LocalServer server;

    private SampleSite(Path folder) {
        this.folder = folder;
        this.server = LocalServer.of(folder(Audience.PUBLIC));
    }

    static SampleSite write() {
        try {
            var site = new SampleSite(Files.createTempDirectory("supportguide-site-"));
            site.write(Audience.PUBLIC);
            site.write(Audience.PARTNER);
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Audience audience) {
        new SiteGenerator(Unbroken.catalogue(), Catalogues.options(audience)).writeTo(folder(audience));
    }

    Path folder(Audience audience) {
        return folder.resolve(audience.code());
    }

    /** Its files as they are. */
    Site files(Audience audience) {
        return Site.in(folder(audience));
    }

    /** A page of the public site on the disk. */
    URI onDisk(String path) {
        return folder(Audience.PUBLIC).resolve(path).toUri();
    }

    Stream<URI> onDisk(Stream<String> paths) {
        return paths.map(this::onDisk);
    }

    Stream<URI> served(Stream<String> paths) {
        return paths.map(this::served);
    }

    /** The same page under a path of a server. */
    URI served(String path) {
        return server.address().resolve(path);
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
