package io.github.supportguide.catalogue;

import io.github.supportguide.code.Coded;

/** How much a finding matters: only errors keep a catalogue from being used. */
public enum Severity implements Coded {
    INFO("info"),
    WARNING("warning"),
    ERROR("error");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
