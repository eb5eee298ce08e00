package io.github.supportguide.testkit;

import io.github.supportguide.code.Coded;
import io.github.supportguide.policy.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can stand in a cell. */
final class Cell {
    private static final String NOTHING = "-";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*[>,]\\s*");
    private static final Pattern BETWEEN_NAME_AND_VALUE = Pattern.compile("\\s*=\\s*");

    private Cell() {}

    static boolean saysNothing(String cell) {
        return cell.isEmpty() || cell.equals(NOTHING);
    }

    static List<String> words(String cell) {
        return saysNothing(cell) ? List.of() : List.of(BETWEEN_WORDS.split(cell));
    }

    static String orNothing(String cell) {
        return cell.isEmpty() ? NOTHING : cell;
    }

    /** @param isWay whether each word leads to the next */
    static String of(List<String> words, boolean isWay) {
        return words.isEmpty() ? NOTHING : String.join(isWay ? " > " : ", ", words);
    }

    /** The word that is spelled so. */
    static <E extends Enum<E> & Coded> E code(Class<E> vocabulary, String code) {
        return Coded.parse(vocabulary, code).orElseThrow(() -> Misread.of(code, codes(vocabulary)));
    }

    /** A moment, or the start of a day in UTC. */
    static Instant moment(String text) {
        return Moments.parse(text)
                .orElseThrow(() ->
                        new Misread("“" + text + "” is no moment; write it like 2026-11-22 or 2026-11-22T08:30:00Z."));
    }

    /** What is said by name, such as {@code term=annual}. */
    static Map<String, String> byName(String cell) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : words(cell)) {
            var parts = BETWEEN_NAME_AND_VALUE.split(pair, 2);
            if (parts.length < 2) {
                throw new Misread("“" + pair + "” has no value; write it like name=value.");
            }
            if (values.putIfAbsent(parts[0], parts[1]) != null) {
                throw new Misread("“" + parts[0] + "” stands twice.");
            }
        }
        return values;
    }

    static void checkWords(String cell, List<String> vocabulary) {
        var unknown = new ArrayList<>(words(cell));
        unknown.removeAll(vocabulary);
        if (!vocabulary.isEmpty() && !unknown.isEmpty()) {
            throw Misread.of(unknown.get(0), vocabulary);
        }
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Class<E> vocabulary) {
        return Stream.of(vocabulary.getEnumConstants()).map(Coded::code).toList();
    }
}
