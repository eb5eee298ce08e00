package io.github.supportguide.api.access;

import io.github.supportguide.code.Coded;
import io.github.supportguide.words.Words;
import java.util.List;

/**
 * Something in a key file that keeps it from counting.
 *
 * @param line where, from 1
 * @param values what its sentence is about
 */
record KeyFault(int line, Kind kind, List<String> values) {

    /** What can be wrong. */
    enum Kind implements Coded {
        TOO_LARGE("too-large"),
        NOT_JSON("not-json"),
        UNKNOWN_FIELD("unknown-field"),
        MISSING("missing"),
        BAD_NAME("bad-name"),
        BAD_AUDIENCE("bad-audience"),
        BAD_SHA256("bad-sha256"),
        BAD_CREATED("bad-created"),
        BAD_EXPIRES("bad-expires"),
        NAME_TWICE("name-twice"),
        KEY_TWICE("key-twice");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static KeyFault at(int line, Kind kind, String... values) {
        return new KeyFault(line, kind, List.of(values));
    }

    /** What is wrong and how to mend it. */
    String told(Words words) {
        return words.say("keys." + kind.code(), values.toArray(String[]::new));
    }
}
