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
    String encoded() {
        var gaps = gaps();
        return gaps.length() <= places[size - 1] / Digits.BITS + 2 ? gaps : map();
    }

    private String gaps() {
        var gaps = new StringBuilder();
        var before = -1;
        for (var at = 0; at < size; at++) {
            number(places[at] - before - 1, gaps);
            before = places[at];
        }
        return gaps.toString();
    }

    /** The low bits first; every digit but the last says that there are more. */
    private static void number(int number, StringBuilder digits) {
        var rest = number;
        for (; rest >= MORE; rest >>= BITS_OF_A_GAP) {
            digits.append(Digits.of(rest % MORE + MORE));
        }
        digits.append(Digits.of(rest));
    }

    private String map() {
        var map = new byte[places[size - 1] / Digits.BITS + 1];
        for (var at = 0; at < size; at++) {
            map[places[at] / Digits.BITS] |= (byte) (1 << places[at] % Digits.BITS);
        }
        var digits = new StringBuilder(".");
        for (var bits : map) {
            digits.append(Digits.of(bits));
        }
        return digits.toString();
    }
}
