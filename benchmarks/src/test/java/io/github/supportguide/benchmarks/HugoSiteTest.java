package io.github.supportguide.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.SiteGenerator;
import io.github.supportguide.site.SiteOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The site that Hugo makes")
class HugoSiteTest {
    private static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void hasTheSameCards() throws Exception {
        assumeTrue(HugoSite.isInstalled(), "Hugo is not installed");
        var catalogue = catalogue();
        new SiteGenerator(
                        catalogue,
                        new SiteOptions(Audience.PUBLIC, catalogue.settings().languages(), AS_OF, Optional.empty()))
                .writeTo(folder.resolve("ours"));
        new HugoSite(folder.resolve("hugo"), Path.of("hugo")).write(catalogue, AS_OF);

        var hugo = new ProcessBuilder(HugoSite.command(folder.resolve("hugo"), folder.resolve("theirs")))
                .inheritIO()
                .start();

        assertEquals(0, hugo.waitFor());
        var same = new SameCards(folder.resolve("ours"), folder.resolve("theirs"));
        for (var offer : catalogue.offers()) {
            for (var language : catalogue.settings().languages()) {
                same.check(language + "/offers/" + offer.id() + "/index.html");
            }
        }
    }

    private Catalogue catalogue() throws Exception {
        new GeneratedCatalogue(25).writeTo(folder.resolve("catalogue"));
        return new CatalogueFolder(folder.resolve("catalogue"))
                .read()
                .catalogue()
                .orElseThrow();
    }

    @Test
    void isRefusedIfACardSaysSomethingElse() throws Exception {
        Files.createDirectories(folder.resolve("ours"));
        Files.createDirectories(folder.resolve("theirs"));
        Files.writeString(folder.resolve("ours/card.html"), "<p><b class=x>Call</b>  the desk</p>");
        Files.writeString(folder.resolve("theirs/card.html"), "<p><b class=y>Call</b> the desk</p>");

        var fault = assertThrows(
                IllegalStateException.class,
                () -> new SameCards(folder.resolve("ours"), folder.resolve("theirs")).check("card.html"));

        assertEquals(
                "card.html has b class=\"x\": Call, with Hugo it has b class=\"y\": Call; mend the templates for Hugo",
                fault.getMessage());
    }
}
