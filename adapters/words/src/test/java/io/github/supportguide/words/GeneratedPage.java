package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that follows from the product. With {@code -Dsupportguide.pages=write} it is written instead of compared. */
record GeneratedPage(String name) {
    void says(String text) throws IOException {
        var file = Path.of("../../docs").resolve(name);
        if ("write".equals(System.getProperty("supportguide.pages"))) {
            Files.writeString(file, text);
        }
        assertEquals(text, Files.readString(file), () -> "expected docs/" + name + ":\n" + text);
    }
}
