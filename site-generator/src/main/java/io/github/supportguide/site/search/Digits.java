package io.github.supportguide.site.search;

/** Small numbers as letters that mean no harm in JSON, nor in a script. */
final class Digits {
    static final int BITS = 6;

    private static final String ALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int MASK = (1 << BITS) - 1;

    private Digits() {}

    /** The digit for the lowest bits of a number. */
    static char of(int bits) {
        return ALL.charAt(bits & MASK);
    }
}
