package io.github.supportguide.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("exhaustive")
@DisplayName("A run that is killed")
class KilledSiteTest {
    private static final int PAGES = 50;
    private static final int KILLS = 15;
    private static final long LONGEST_LIFE_MILLIS = 200;

    @TempDir
    Path folder;

    /** The program that is killed: publishes one build after the other. */
    static final class Endless {
        public static void main(String[] args) {
            for (int build = 0; ; build++) {
                new SiteFolder(Path.of(args[0])).replaceBy(new Build(args[1] + "-" + build, PAGES)::write);
                System.out.println("done");
            }
        }
    }

    @Test
    void leavesOneSiteWhole() throws Exception {
        var site = folder.resolve("site");
        var random = new Random(20261122);
        for (int kill = 0; kill < KILLS; kill++) {
            var process = start(site, "life" + kill);
            process.getInputStream().read();
            Thread.sleep(random.nextLong(LONGEST_LIFE_MILLIS));
            process.destroyForcibly().waitFor();

            var read = Build.readAll(site);

            assertTrue(read.startsWith("life" + kill + "-"), read);
        }
        new SiteFolder(site).replaceBy(new Build("last", PAGES)::write);
        assertEquals("last", Build.readAll(site));
    }

    private static Process start(Path site, String name) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "-cp", classPath, Endless.class.getName(), site.toString(), name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
