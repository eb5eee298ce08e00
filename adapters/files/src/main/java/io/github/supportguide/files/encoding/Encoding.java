package io.github.supportguide.files.encoding;

import io.github.supportguide.code.Coded;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How foreign files write characters as bytes. */
public enum Encoding implements Coded {
    UTF_8("utf-8", StandardCharsets.UTF_8),
    UTF_16LE("utf-16le", StandardCharsets.UTF_16LE),
    UTF_16BE("utf-16be", StandardCharsets.UTF_16BE),
    /** With the characters that spreadsheets in Taiwan write beyond the plain one, such as 碁 and the euro sign. */
    BIG5("big5", Charset.forName("x-windows-950")),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"));

    private final String code;
    private final Charset charset;

    Encoding(String code, Charset charset) {
        this.code = code;
        this.charset = charset;
    }

    @Override
    public String code() {
        return code;
    }

    /** A decoder that stops at what is not of this encoding. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
