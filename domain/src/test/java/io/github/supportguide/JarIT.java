package io.github.supportguide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The jar of the domain")
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("domain.jar"));
    private static final long MOST_BYTES = 340_000;
    private static final String PROGRAM = """
            package outside;

            import io.github.supportguide.party.*;
            import io.github.supportguide.policy.*;
            import java.time.LocalDate;

            public class Main {
                public static void main(String... args) {
                    var question = Situation.inIndirectModel().customerAsks(Issue.BREAK_FIX).asOf(LocalDate.of(2026, 11, 22));
                    var decision = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), question);
                    System.out.print(decision.responsible());
                }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheProgram() throws IOException {
        write("outside/Main.java", PROGRAM);
    }

    @Test
    void isSmall() throws IOException {
        System.out.printf("%s: %,d bytes%n", JAR.getFileName(), Files.size(JAR));

        assertTrue(Files.size(JAR) <= MOST_BYTES, () -> JAR + " has grown");
    }

    @Test
    void isAModule() {
        var told = run("jar", "--describe-module", "--file", JAR);

        assertTrue(told.startsWith("io.github.supportguide.domain"), told);
        assertTrue(told.contains("!/module-info.class"), told);
        assertEquals(List.of("requires java.base mandated"), lines(told, "requires (?!.*static).*"));
    }

    @Test
    void needsNothingButJavaBase() {
        var told = run("jdeps", "--ignore-missing-deps", "--print-module-deps", JAR);

        assertEquals("java.base", told.strip());
    }

    @Test
    void runsFromTheClassPath() throws Exception {
        run(
                "javac",
                "-Werror",
                "-Xlint:all",
                "-cp",
                JAR,
                "-d",
                folder.resolve("out"),
                folder.resolve("outside/Main.java"));

        assertEquals("[ISV_PUBLISHER]", java("-cp", JAR + File.pathSeparator + folder.resolve("out"), "outside.Main"));
    }

    @Test
    void runsFromTheModulePath() throws Exception {
        var module = write("module-info.java", "module outside { requires io.github.supportguide.domain; }");
        run("javac", "-p", JAR, "-d", folder.resolve("out"), module, folder.resolve("outside/Main.java"));

        assertEquals(
                "[ISV_PUBLISHER]",
                java("-p", JAR + File.pathSeparator + folder.resolve("out"), "-m", "outside/outside.Main"));
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> lines(String text, String pattern) {
        return text.lines().filter(line -> line.matches(pattern)).toList();
    }

    private static String run(String tool, Object... arguments) {
        var told = new StringWriter();
        var out = new PrintWriter(told, true);
        var words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        var exit = ToolProvider.findFirst(tool).orElseThrow().run(out, out, words);
        assertEquals(0, exit, told::toString);
        return told.toString();
    }

    private static String java(String... arguments) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
        var told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), told);
        return told;
    }
}
