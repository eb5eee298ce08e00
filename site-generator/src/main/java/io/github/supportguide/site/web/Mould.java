package io.github.supportguide.site.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of ours with places to fill, each written {@code @name@}. */
record Mould(String text) {

    static Mould of(String file) {
        try (var bytes = Mould.class.getResourceAsStream(file)) {
            return new Mould(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    Mould with(String name, String value) {
        return new Mould(text.replace("@" + name + "@", value));
    }
}
