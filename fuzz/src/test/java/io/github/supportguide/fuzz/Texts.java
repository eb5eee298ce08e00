package io.github.supportguide.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes as texts: as files hold them, and with the halves of letters that only an escape in JSON can write. */
final class Texts {
    private Texts() {}

    static List<String> in(byte[] bytes) {
        return List.of(
                new String(bytes, StandardCharsets.UTF_8),
                ByteBuffer.wrap(bytes).asCharBuffer().toString());
    }
}
