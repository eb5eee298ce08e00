package io.github.supportguide.fuzz;

import io.github.supportguide.catalogue.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many lines a file has and how long they are, by any way to read it that an editor may choose. */
final class Extent {
    private static final List<Pattern> LINE_ENDS = List.of(Pattern.compile("\n"), Pattern.compile("\r\n|\r|\n"));
    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Extent() {}

    static boolean holds(byte[] file, Place place) {
        return texts(file)
                .flatMap(text -> LINE_ENDS.stream().map(end -> end.split(text, -1)))
                .anyMatch(lines -> holds(lines, place));
    }

    private static boolean holds(String[] lines, Place place) {
        return place.line() <= lines.length && place.column() <= length(lines[place.line() - 1]) + 1;
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    private static Stream<String> texts(byte[] file) {
        var narrow = Stream.of(new String(file, StandardCharsets.UTF_8));
        return mayBeWide(file)
                ? Stream.concat(narrow, WIDE.stream().map(charset -> new String(file, charset)))
                : narrow;
    }

    private static boolean mayBeWide(byte[] file) {
        for (var unit : file) {
            if (unit == 0 || unit == (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }
}
