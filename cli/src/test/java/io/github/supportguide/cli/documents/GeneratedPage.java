package io.github.supportguide.cli.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page that follows, whole or in parts, from the product. With {@code -Dsupportguide.pages=write} it is written
 * instead of compared.
 */
public record GeneratedPage(Path file) {
    public String text() throws IOException {
        return Files.readString(file);
    }

    public void says(String text) throws IOException {
        if ("write".equals(System.getProperty("supportguide.pages"))) {
            Files.writeString(file, text);
        }
        assertEquals(text, text(), () -> "expected " + file + ":\n" + text);
    }
}
