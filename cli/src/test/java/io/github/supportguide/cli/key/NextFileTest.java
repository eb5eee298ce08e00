package io.github.supportguide.cli.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a file will be")
class NextFileTest {
    @TempDir
    Path folder;

    @Test
    void isTheFileOnceItIsPut() throws IOException {
        var file = folder.resolve("keys.jsonl");
        try (var next = NextFile.of(file)) {
            next.put("{}".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals("{}", Files.readString(file));
        assertFalse(Files.exists(folder.resolve("keys.jsonl.lock")));
    }

    @Test
    void leavesNothingIfItIsNeverPut() throws IOException {
        NextFile.of(folder.resolve("keys.jsonl")).close();

        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    /** Between the putting and the closing somebody else may have begun. */
    @Test
    void keepsOthersAwayOnlyUntilItIsPut() throws IOException {
        var file = folder.resolve("keys.jsonl");
        var first = NextFile.of(file);
        first.put("first".getBytes(StandardCharsets.UTF_8));

        try (var second = NextFile.of(file)) {
            first.close();

            assertThrows(FileAlreadyExistsException.class, () -> NextFile.of(file));
            second.put("second".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("second", Files.readString(file));
    }
}
