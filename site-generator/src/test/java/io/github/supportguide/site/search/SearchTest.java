package io.github.supportguide.site.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SearchTest {
    @Test
    void writesForLooking() throws Exception {
        var editions = Companies.editions(Companies.with(10_000));
        for (int i = 0; i < 6; i++) {
            var cpu = java.lang.management.ManagementFactory.getThreadMXBean();
            var t = cpu.getCurrentThreadCpuTime();
            var n = new Search(editions).plan().mapToLong(f -> f.content().get().length).sum();
            System.out.println((cpu.getCurrentThreadCpuTime() - t) / 1_000_000 + " ms, bytes " + n);
        }
        var out = Path.of("/tmp/hs/site");
        new Search(editions).plan().forEach(f -> { try { var p = out.resolve(f.path()); Files.createDirectories(p.getParent()); Files.write(p, f.content().get()); } catch (Exception e) { throw new RuntimeException(e); } });
        Files.createDirectories(out.resolve("assets"));
        Files.write(out.resolve("assets/site.js"), io.github.supportguide.site.page.Asset.SCRIPT.content());
        assertTrue(true);
    }
}
