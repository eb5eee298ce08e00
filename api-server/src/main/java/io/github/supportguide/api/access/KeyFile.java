package io.github.supportguide.api.access;

import io.github.supportguide.json.MalformedJson;
import io.github.supportguide.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of a server as JSON Lines: a key a line, so that taking a line out takes the key back. Read strictly: all of it
 * counts, or nothing.
 */
public final class KeyFile {
    /** For some thousand keys. */
    static final int MOST_BYTES = 1_000_000;

    private final List<KeyEntry> entries = new ArrayList<>();
    private final List<KeyFault> faults = new ArrayList<>();
    private final Map<String, Integer> lineOfName = new HashMap<>();
    private final Map<String, Integer> lineOfKey = new HashMap<>();

    private KeyFile() {}

    /**
     * Reads what stands in a file.
     *
     * @param name what the file is called
     * @throws InvalidKeyFile with all that is wrong, if anything is
     */
    public static KeyFile of(Path name, byte[] bytes) {
        var file = new KeyFile();
        file.read(bytes);
        if (!file.faults.isEmpty()) {
            throw new InvalidKeyFile(name, file.faults);
        }
        return file;
    }

    /** Whether a key is called so. */
    public boolean holds(String name) {
        return lineOfName.containsKey(name);
    }

    /** The entry of a key. Looks at every one of them, so that the time it takes does not tell which it was. */
    Optional<KeyEntry> entryOf(String key) {
        var shown = Fingerprint.of(key);
        var found = Optional.<KeyEntry>empty();
        for (var entry : entries) {
            found = entry.sha256().isSameAs(shown) ? Optional.of(entry) : found;
        }
        return found;
    }

    private void read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            faults.add(KeyFault.at(1, KeyFault.Kind.TOO_LARGE));
            return;
        }
        int line = 1;
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                readLine(line++, Arrays.copyOfRange(bytes, start, at));
                start = at + 1;
            }
        }
    }

    private void readLine(int line, byte[] bytes) {
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            return;
        }
        try {
            new KeyLine(line, StrictJson.read(bytes), faults).entry().ifPresent(entry -> add(line, entry));
        } catch (MalformedJson e) {
            faults.add(KeyFault.at(line, KeyFault.Kind.NOT_JSON, String.valueOf(e.column())));
        }
    }

    private void add(int line, KeyEntry entry) {
        refuseTwice(lineOfName, line, entry.name(), KeyFault.Kind.NAME_TWICE);
        refuseTwice(lineOfKey, line, entry.sha256().toString(), KeyFault.Kind.KEY_TWICE);
        entries.add(entry);
    }

    private void refuseTwice(Map<String, Integer> seen, int line, String value, KeyFault.Kind kind) {
        var before = seen.putIfAbsent(value, line);
        if (before != null) {
            faults.add(KeyFault.at(line, kind, String.valueOf(before)));
        }
    }
}
