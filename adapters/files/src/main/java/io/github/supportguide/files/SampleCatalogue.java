package io.github.supportguide.files;

import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.CatalogueSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** The catalogue that comes with the product: fictional companies, one offer for each class and awkward case. */
@SecondaryAdapter
public final class SampleCatalogue implements CatalogueSource {

    @Override
    public CatalogueReading read() {
        try {
            var place =
                    SampleCatalogue.class.getResource("sample/catalogue.yaml").toURI();
            return place.getScheme().equals("jar") ? readFromJar(place) : read(Path.of(place));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled sample", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the bundled sample has no address", e);
        }
    }

    private static CatalogueReading readFromJar(URI place) throws IOException {
        var jar = place.toString().substring(0, place.toString().indexOf("!/"));
        try (var files = FileSystems.newFileSystem(Path.of(URI.create(jar.substring("jar:".length()))), Map.of())) {
            return read(files.getPath(place.toString().substring(jar.length() + 1)));
        }
    }

    private static CatalogueReading read(Path settings) {
        return new CatalogueFolder(settings.getParent()).read();
    }
}
