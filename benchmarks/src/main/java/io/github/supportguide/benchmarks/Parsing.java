package io.github.supportguide.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What reading a catalogue can never do without: parsing its bytes. */
final class Parsing {
    private Parsing() {}

    /** Parses every file of JSON Lines in a folder, and gives what keeps the work from being left out. */
    static long of(Path folder) throws IOException {
        var tokens = 0L;
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    tokens += parse(bytes);
                }
            }
        }
        return tokens;
    }

    private static long parse(InputStream bytes) {
        var tokens = 0L;
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens += parser.getString().length();
            }
        }
        return tokens;
    }
}
