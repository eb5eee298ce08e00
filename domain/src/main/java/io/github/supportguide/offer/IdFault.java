package io.github.supportguide.offer;

import io.github.supportguide.code.Coded;

/** Why a text cannot be an id, or a part of one. */
public enum IdFault implements Coded {
    EMPTY("empty"),
    /** More than 100 characters. */
    TOO_LONG("too-long"),
    /** A slash inside a part; or none between publisher and offer. */
    SLASH("slash"),
    /** A control or format character. */
    INVISIBLE("invisible"),
    /** A blank at the start or end. */
    OUTER_BLANK("outer-blank");

    private final String code;

    IdFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
