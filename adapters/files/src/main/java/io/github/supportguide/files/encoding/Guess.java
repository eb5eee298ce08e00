package io.github.supportguide.files.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells by its first bytes which encoding a text is probably in. */
final class Guess {
    /** Frequent Chinese characters and punctuation begin with these bytes in Big5; no Latin letter but some capitals. */
    private static final int FIRST_FREQUENT = 0xA1;

    private static final int LAST_FREQUENT = 0xC6;

    /** In ten; rare characters make up the rest. */
    private static final int FREQUENT_AT_LEAST = 8;

    private static final int HIGH = 0x80;

    private static final int FEWEST_ZEROS = 4;

    private Guess() {}

    /** UTF-16 without a mark: the characters of Latin names and separators have one byte of zero. */
    static Optional<Encoding> wide(byte[] head) {
        var zeros = new int[2];
        for (var index = 0; index < head.length; index++) {
            zeros[index % 2] += head[index] == 0 ? 1 : 0;
        }
        var enough = Math.max(FEWEST_ZEROS, head.length / 8);
        if (zeros[1] >= enough && zeros[0] == 0) {
            return Optional.of(Encoding.UTF_16LE);
        }
        return zeros[0] >= enough && zeros[1] == 0 ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
    }

    /** What a text looks like from the byte on that is not of an encoding. */
    static Optional<Encoding> narrow(byte[] rest, Encoding other) {
        if (!startsHigh(rest)) {
            return Optional.empty();
        }
        return Stream.of(Encoding.UTF_8, Encoding.BIG5, Encoding.WINDOWS_1252)
                .filter(encoding -> encoding != other && decodes(rest, encoding))
                .filter(encoding -> encoding != Encoding.BIG5 || isMostlyFrequent(rest))
                .findFirst();
    }

    private static boolean startsHigh(byte[] rest) {
        return rest.length > 0 && (rest[0] & 0xFF) >= HIGH;
    }

    private static boolean isMostlyFrequent(byte[] rest) {
        var pairs = 0;
        var frequent = 0;
        for (var index = 0; index < rest.length; index++) {
            var lead = rest[index] & 0xFF;
            if (lead >= HIGH) {
                pairs++;
                frequent += lead >= FIRST_FREQUENT && lead <= LAST_FREQUENT ? 1 : 0;
                index++;
            }
        }
        return pairs > 0 && frequent * 10 >= pairs * FREQUENT_AT_LEAST;
    }

    private static boolean decodes(byte[] rest, Encoding encoding) {
        var out = CharBuffer.allocate(rest.length);
        return !encoding.decoder().decode(ByteBuffer.wrap(rest), out, false).isError();
    }
}
