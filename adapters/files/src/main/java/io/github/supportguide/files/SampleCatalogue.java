package io.github.supportguide.files;

import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.guide.CatalogueCheck;
import io.github.supportguide.guide.CatalogueKeeping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** The catalogue that comes with the product: fictional companies, one offer for each class and awkward case. */
@SecondaryAdapter
public final class SampleCatalogue implements CatalogueKeeping {

    @Override
    public CatalogueReading read() {
        return reading(CatalogueFolder::read);
    }

    @Override
    public CatalogueCheck check(LocalDate day) {
        return reading(folder -> folder.check(day));
    }

    private static <T> T reading(Function<CatalogueFolder, T> read) {
        try {
            var place =
                    SampleCatalogue.class.getResource("sample/catalogue.yaml").toURI();
            return place.getScheme().equals("jar") ? fromJar(place, read) : read.apply(folderOf(Path.of(place)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled sample", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the bundled sample has no address", e);
        }
    }

    private static <T> T fromJar(URI place, Function<CatalogueFolder, T> read) throws IOException {
        var jar = place.toString().substring(0, place.toString().indexOf("!/"));
        try (var files = FileSystems.newFileSystem(Path.of(URI.create(jar.substring("jar:".length()))), Map.of())) {
            return read.apply(folderOf(files.getPath(place.toString().substring(jar.length() + 1))));
        }
    }

    private static CatalogueFolder folderOf(Path settings) {
        return new CatalogueFolder(Objects.requireNonNull(settings.getParent()));
    }
}
