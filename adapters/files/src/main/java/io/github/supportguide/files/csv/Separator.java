package io.github.supportguide.files.csv;

import io.github.supportguide.code.Coded;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;

/** What stands between the fields of a row. */
public enum Separator implements Coded {
    COMMA("comma", ','),
    SEMICOLON("semicolon", ';'),
    TAB("tab", '\t');

    private final String code;
    private final char character;

    Separator(String code, char character) {
        this.code = code;
        this.character = character;
    }

    @Override
    public String code() {
        return code;
    }

    char character() {
        return character;
    }

    /** Those that stand in the first row outside quotes; what was read of {@code in} stays to be read. */
    static List<Separator> inHeader(Reader in, int longest) throws IOException {
        in.mark(longest);
        var seen = new boolean[values().length];
        var quoted = false;
        for (int read = 0, character = in.read(); read < longest - 1 && character >= 0; read++) {
            quoted ^= character == '"';
            if (!quoted && (character == '\n' || character == '\r')) {
                break;
            }
            for (var separator : values()) {
                seen[separator.ordinal()] |= !quoted && separator.character == character;
            }
            character = in.read();
        }
        in.reset();
        return Arrays.stream(values())
                .filter(separator -> seen[separator.ordinal()])
                .toList();
    }
}
