package io.github.supportguide.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Marks where a page of a list ended: by the last id, and a sum by which changed and foreign ones are told. */
final class Cursor {
    private static final int SUM = 8;

    private Cursor() {}

    /** @param list names the list, with its filters */
    static String of(String last, String list) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sum(last, list) + last).getBytes(StandardCharsets.UTF_8));
    }

    /** The last id, if the cursor is one of ours for that list. */
    static Optional<String> after(String cursor, String list) {
        return decoded(cursor)
                .filter(text -> text.length() > SUM)
                .map(text -> text.substring(SUM))
                .filter(last -> of(last, list).equals(cursor));
    }

    private static Optional<String> decoded(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String sum(String last, String list) {
        var sum = new CRC32C();
        sum.update((list + "\n" + last).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
