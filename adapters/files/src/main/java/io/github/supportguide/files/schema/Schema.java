package io.github.supportguide.files.schema;

import io.github.supportguide.code.Coded;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What has a JSON Schema (2020-12): the kinds of files in a catalogue, and what commands print as JSON. */
public enum Schema implements Coded {
    OFFER("offer"),
    PUBLISHER("publisher"),
    CATALOGUE("catalogue"),
    NOTICE("notice"),
    ANSWER("answer"),
    CHECK("check"),
    DIFF("diff"),
    DUE("due"),
    POLICY("policy"),
    POLICY_DIFF("policy-diff");

    private final String code;

    Schema(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The schema as it is kept: without words, and with references to {@link #shared} definitions. */
    public byte[] bytes() {
        return read(code);
    }

    /** The definitions that several schemas refer to. */
    public static byte[] shared() {
        return read("shared");
    }

    private static byte[] read(String name) {
        try (var bytes = Schema.class.getResourceAsStream(name + ".json")) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema " + name, e);
        }
    }
}
