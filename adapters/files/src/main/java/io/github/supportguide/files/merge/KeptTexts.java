package io.github.supportguide.files.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts of kept objects, and what becomes of their files when some change. */
final class KeptTexts {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Files of lines, which hold many objects, and files that change: in parts, by name. */
    private final Map<String, List<String>> parts = new HashMap<>();

    private final Map<String, byte[]> changed = new TreeMap<>();

    String of(KeptObject kept) {
        var text = parts(kept).get(kept.part());
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    void change(KeptObject kept, String text) {
        var parts = parts(kept);
        var mark = parts.get(kept.part()).startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        parts.set(kept.part(), mark + text);
        this.parts.put(kept.file().name(), parts);
        changed.put(kept.file().name(), new byte[0]);
    }

    /** What the changed files hold now, by their names. */
    Map<String, byte[]> changed() {
        changed.replaceAll((name, old) -> String.join("\n", parts.get(name)).getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    private List<String> parts(KeptObject kept) {
        return switch (kept.syntax()) {
            case JSON_LINES ->
                parts.computeIfAbsent(
                        kept.file().name(),
                        name -> new ArrayList<>(Arrays.asList(read(kept).split("\n", -1))));
            case YAML, JSON -> parts.getOrDefault(kept.file().name(), new ArrayList<>(List.of(read(kept))));
        };
    }

    private static String read(KeptObject kept) {
        try {
            return Files.readString(kept.file().path());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + kept.file().path(), e);
        }
    }
}
