package io.github.supportguide.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of a site")
class SiteFolderTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheOldSiteIfWritingFails() throws IOException {
        var site = folder.resolve("site");
        new SiteFolder(site).replaceBy(files -> files.write("page", bytes("old")));
        var failure = new IllegalStateException("on the second page");

        var thrown = assertThrows(
                IllegalStateException.class,
                () -> new SiteFolder(site).replaceBy(files -> {
                    files.write("page", bytes("new"));
                    throw failure;
                }));

        assertSame(failure, thrown);
        assertEquals("old", Files.readString(site.resolve("page")));
        try (var beside = Files.list(folder)) {
            assertEquals(List.of(site), beside.toList());
        }
    }

    @Test
    void takesEachPathOnce() {
        assertThrows(
                IllegalStateException.class,
                () -> new SiteFolder(folder.resolve("site")).replaceBy(files -> {
                    files.write("page", bytes("one"));
                    files.write("page", bytes("other"));
                }));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
