package io.github.supportguide.files.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A foreign file as text")
class EncodedFileTest {
    private static final String TEXT = "名稱,id\n宏碁雲服務,1\n";

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    private Optional<String> read(byte[] bytes, Encoding declared) throws IOException {
        var file = Files.write(folder.resolve("table.csv"), bytes);
        var reader = new EncodedFile(file, "table.csv", Optional.ofNullable(declared), findings).open();
        var text = new StringWriter();
        if (reader.isPresent()) {
            try (var in = reader.get()) {
                in.transferTo(text);
            }
        }
        return reader.map(in -> text.toString());
    }

    private static byte[] bytes(String mark, String charset, String text) {
        var start = HexFormat.of().parseHex(mark);
        var rest = text.getBytes(Charset.forName(charset));
        var all = new byte[start.length + rest.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(rest, 0, all, start.length, rest.length);
        return all;
    }

    private List<String> told() {
        return findings.inOrder().stream().map(EncodedFileTest::line).toList();
    }

    private static String line(Finding finding) {
        var place = finding.place();
        return "%d:%d %s %s"
                .formatted(place.line(), place.column(), finding.rule().code(), finding.details());
    }

    @ParameterizedTest
    @CsvSource({
        "'',       UTF-8,         ",
        "EFBBBF,   UTF-8,         ",
        "FFFE,     UTF-16LE,      ",
        "FEFF,     UTF-16BE,      ",
        "'',       x-windows-950, BIG5",
        "EFBBBF,   UTF-8,         BIG5",
        "FFFE,     UTF-16LE,      WINDOWS_1252"
    })
    void isReadInItsEncoding(String mark, String charset, Encoding declared) throws IOException {
        assertEquals(Optional.of(TEXT), read(bytes(mark, charset, TEXT), declared));
        assertEquals(List.of(), told());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void isRecognisedAsUtf16WithoutAMark(String charset) throws IOException {
        assertEquals(Optional.of("id,title\n1,備份\n"), read(bytes("", charset, "id,title\n1,備份\n"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "x-windows-950, 供應項目：支援連絡人,   ,      'utf-8, big5'",
        "windows-1252,  Brønnøysund,            ,      'utf-8, windows-1252'",
        "windows-1252,  Fördős – András,        ,      'utf-8, windows-1252'",
        "UTF-8,         支援窗口,               BIG5,  'big5, utf-8'",
        "GB18030,       镕㐀,                   ,      'utf-8, unknown'"
    })
    void isRefusedByNameOtherwise(String charset, String name, Encoding declared, String details) throws IOException {
        var text = "id,title\n1," + name + "\n";

        assertTrue(read(bytes("", charset, text), declared).isEmpty());
        assertEquals(1, findings.inOrder().size());
        assertEquals("[" + details + "]", findings.inOrder().get(0).details().toString());
        assertEquals(2, findings.inOrder().get(0).place().line());
    }

    @Test
    void tellsTheFirstCharacterThatIsWrong() throws IOException {
        read(bytes("", "windows-1252", "a,b\r\n1,𝄞\rx,é\n".replace("𝄞", "?")), null);

        assertEquals(List.of("3:3 import-encoding [utf-8, windows-1252]"), told());
    }

    @Test
    void holdsNoZeros() throws IOException {
        read("id,title\n1,a\0b\n".getBytes(Charset.forName("UTF-8")), null);

        assertEquals(List.of("2:4 import-encoding [utf-8, unknown]"), told());
    }

    @Test
    void isCheckedBeyondItsFirstBlock() throws IOException {
        read(bytes("", "windows-1252", "x".repeat(200_000) + "é"), null);

        assertEquals(List.of("1:200001 import-encoding [utf-8, windows-1252]"), told());
    }

    @Test
    void isNotReadIfItIsTooLarge() throws IOException {
        var file = folder.resolve("table.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Limits.FOREIGN_BYTES + 1L);
        }

        assertTrue(new EncodedFile(file, "table.csv", Optional.empty(), findings)
                .open()
                .isEmpty());
        assertEquals(List.of("1:1 limit [bytes, 50000000]"), told());
    }

    @Test
    void isNoLink() throws IOException {
        Files.writeString(folder.resolve("real.csv"), "id\n");
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("real.csv"));

        assertTrue(new EncodedFile(link, "link.csv", Optional.empty(), findings)
                .open()
                .isEmpty());
        assertEquals(List.of("1:1 not-a-file []"), told());
    }
}
