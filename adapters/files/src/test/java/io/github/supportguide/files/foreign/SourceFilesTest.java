package io.github.supportguide.files.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.supportguide.files.encoding.EncodedFile;
import io.github.supportguide.files.syntax.Findings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files of a source")
@Timeout(10)
class SourceFilesTest {
    private final Findings findings = new Findings();

    @TempDir
    Path path;

    private Path file(String name) throws IOException {
        var file = path.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        var pipe = path.resolve(name);
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no mkfifo");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        return pipe;
    }

    private List<String> read(Path source) {
        return SourceFiles.of(source, name -> name.endsWith(".csv")).stream()
                .map(file -> file.name() + "=" + text(file))
                .toList();
    }

    private String text(ForeignFile file) {
        try {
            var text = new EncodedFile(file.path(), file.name(), Optional.empty(), findings).open();
            return text.isEmpty() ? "-" : new BufferedReader(text.get()).readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> told() {
        return findings.inOrder().stream()
                .map(finding -> finding.place().file() + " " + finding.rule().code())
                .toList();
    }

    @Test
    void areThoseInAFolderByTheirNames() throws IOException {
        file("s/b.csv");
        file("s/a/c.csv");
        file("s/b.txt");

        assertEquals(List.of("a/c.csv=s/a/c.csv", "b.csv=s/b.csv"), read(path.resolve("s")));
    }

    @Test
    void areTheNamedFileWhateverItsName() throws IOException {
        assertEquals(List.of("offers.txt=offers.txt"), read(file("offers.txt")));
    }

    @Test
    void areTheFileToWhichTheNamedLinkLeads() throws IOException {
        var link = Files.createSymbolicLink(path.resolve("link.csv"), file("real.csv"));

        assertEquals(List.of("link.csv=real.csv"), read(link));
    }

    @Test
    void areNoLinksOutOfTheFolder() throws IOException {
        Files.createDirectories(path.resolve("s"));
        Files.createSymbolicLink(path.resolve("s/a.csv"), file("elsewhere.csv"));
        Files.createSymbolicLink(path.resolve("s/folder"), path);

        assertEquals(List.of("a.csv=-", "folder=-"), read(path.resolve("s")));
        assertEquals(List.of("a.csv not-a-file", "folder not-a-file"), told());
    }

    @Test
    void areNoPipes() throws IOException, InterruptedException {
        file("s/a.csv");
        pipe("s/b.csv");

        assertEquals(List.of("a.csv=s/a.csv", "b.csv=-"), read(path.resolve("s")));
        assertEquals(List.of("b.csv not-a-file"), told());
    }

    @Test
    void areNotANamedPipe() throws IOException, InterruptedException {
        var pipe = pipe("pipe");

        assertEquals("neither a file nor a folder", reason(pipe));
    }

    @Test
    void areNotANamedDevice() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "there is no /dev/zero");

        assertEquals("neither a file nor a folder", reason(Path.of("/dev/zero")));
    }

    @Test
    void areNotMissing() {
        assertEquals(path.resolve("none").toString(), reason(path.resolve("none")));
    }

    private String reason(Path source) {
        var fault = assertThrows(UncheckedIOException.class, () -> read(source));
        assertEquals("cannot read " + source, fault.getMessage());
        return fault.getCause().getMessage();
    }
}
