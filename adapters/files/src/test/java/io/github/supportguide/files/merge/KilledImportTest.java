package io.github.supportguide.files.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.foreign.ForeignOffer;
import io.github.supportguide.files.foreign.ForeignRecords;
import io.github.supportguide.files.foreign.RecordFields;
import io.github.supportguide.offer.OfferId;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("exhaustive")
@DisplayName("An import that is killed")
class KilledImportTest {
    private static final int OFFERS = 100;
    private static final int KILLS = 15;
    private static final long LONGEST_LIFE_MILLIS = 300;

    @TempDir
    Path path;

    /** The program that is killed: imports one revision after the other, each with all offers changed. */
    static final class Endless {
        public static void main(String[] args) {
            for (int revision = 0; ; revision++) {
                CatalogueImport.into(Path.of(args[0]), revision(args[1] + "-" + revision));
                System.out.println("done");
            }
        }
    }

    private static ForeignRecords revision(String name) {
        var offers = IntStream.range(0, OFFERS)
                .mapToObj(number -> offer("contoso/offer-" + number, name))
                .toList();
        return new ForeignRecords(offers, 0, List.of());
    }

    private static ForeignOffer offer(String id, String title) {
        var place = Place.startOf("records");
        var fields = new RecordFields(place).with("id", id).with("title", title).with("type", "saas");
        return new ForeignOffer(place, OfferId.of(id), new RecordFields(place).mapping(), fields.mapping());
    }

    @Test
    void leavesOneRevisionWhole() throws Exception {
        var catalogue = path.resolve("catalogue");
        CatalogueImport.into(catalogue, revision("first"));
        var random = new Random(20261122);
        for (int kill = 0; kill < KILLS; kill++) {
            var process = start(catalogue, "life" + kill);
            process.getInputStream().read();
            Thread.sleep(random.nextLong(LONGEST_LIFE_MILLIS));
            process.destroyForcibly().waitFor();

            var reading = new CatalogueFolder(catalogue).read();

            assertEquals(List.of(), reading.findings());
            var titles = reading.catalogue().orElseThrow().offers().stream()
                    .map(offer -> offer.title().inFirstOf(List.of()))
                    .collect(Collectors.groupingBy(title -> title, Collectors.counting()));
            assertEquals(List.of((long) OFFERS), List.copyOf(titles.values()), titles::toString);
            assertTrue(titles.keySet().iterator().next().startsWith("life" + kill), titles::toString);
        }
        assertEquals(OFFERS, CatalogueImport.into(catalogue, revision("last")).changed());
    }

    private static Process start(Path catalogue, String name) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "-cp", classPath, Endless.class.getName(), catalogue.toString(), name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
