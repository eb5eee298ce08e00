package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The templates")
class TemplatesTest {

    @Test
    void escapeEverythingAndDecideNothing() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            var careless = files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> read(file).matches("(?s).*(\\$unsafe|@if|@raw|!\\{|<script(?! src=)|style=).*"))
                    .toList();

            assertEquals(List.of(), careless);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
