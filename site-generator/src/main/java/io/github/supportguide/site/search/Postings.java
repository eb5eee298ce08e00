package io.github.supportguide.site.search;

import java.util.Arrays;

/** The places of the entries that stand under one key, from the lowest up. */
final class Postings {
    private static final int BITS_OF_A_GAP = Digits.BITS - 1;
    private static final int MORE = 1 << BITS_OF_A_GAP;

    private int[] places = new int[4];
    private int size;

    /** @param place not below any other that has been added */
    void add(int place) {
        if (size > 0 && places[size - 1] == place) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    /** As gaps, or with a dot before it as a map with a bit for each place, whichever is shorter. */
    void appendTo(StringBuilder digits) {
        var start = digits.length();
        appendGaps(digits);
        var map = places[size - 1] / Digits.BITS + 2;
        if (digits.length() - start > map) {
            digits.setLength(start);
            appendMap(digits);
        }
    }

    @Override
    public String toString() {
        var digits = new StringBuilder();
        appendTo(digits);
        return digits.toString();
    }

    private void appendGaps(StringBuilder digits) {
        var before = -1;
        for (var at = 0; at < size; at++) {
            append(places[at] - before - 1, digits);
            before = places[at];
        }
    }

    /** The low bits first; every digit but the last says that there are more. */
    private static void append(int number, StringBuilder digits) {
        var rest = number;
        for (; rest >= MORE; rest >>= BITS_OF_A_GAP) {
            digits.append(Digits.of(rest % MORE + MORE));
        }
        digits.append(Digits.of(rest));
    }

    private void appendMap(StringBuilder digits) {
        var map = new byte[places[size - 1] / Digits.BITS + 1];
        for (var at = 0; at < size; at++) {
            map[places[at] / Digits.BITS] |= (byte) (1 << places[at] % Digits.BITS);
        }
        digits.append('.');
        for (var bits : map) {
            digits.append(Digits.of(bits));
        }
    }
}
