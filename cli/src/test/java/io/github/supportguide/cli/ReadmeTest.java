package io.github.supportguide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README")
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LISTENING = Pattern.compile("listening on http://127.0.0.1:(\\d+)");
    private static final Pattern CURL = Pattern.compile("curl -s '(?<url>[^']+)'( \\| head -c (?<bytes>\\d+))?");

    @TempDir
    Path folder;

    private String server;

    @Test
    void showsWhatReallyComesOut() throws Exception {
        var readme = Files.readString(ROOT.resolve("README.md"));
        var real = new StringBuilder();
        var block = CONSOLE.matcher(readme);
        while (block.find()) {
            block.appendReplacement(real, "");
            real.append("```console\n").append(run(block.group(1))).append("```");
        }
        block.appendTail(real);

        assertEquals(real.toString(), readme, () -> "expected README.md:\n" + real);
    }

    /** The commands of a block, each followed by what it prints now. */
    private String run(String block) throws Exception {
        var real = new StringBuilder();
        for (var command : block.lines().filter(line -> line.startsWith("$ ")).toList()) {
            var output = output(command.substring(2));
            real.append(command).append('\n').append(output);
            if (!output.isEmpty() && !output.endsWith("\n")) {
                real.append('\n');
            }
        }
        return real.toString();
    }

    private String output(String command) throws Exception {
        if (command.startsWith("./supportguide serve ")) {
            return serve(command);
        }
        if (command.startsWith("./supportguide ")) {
            var ran = Ran.supportguide(arguments(command));
            return ran.err() + ran.out();
        }
        return command.startsWith("ls ") ? list(command.substring(3)) : curl(command);
    }

    private String[] arguments(String command) {
        var arguments = command.substring("./supportguide ".length()).split(" ");
        return Stream.concat(
                        Stream.of(arguments[0]),
                        Arrays.stream(arguments).skip(1).map(this::inPlace))
                .toArray(String[]::new);
    }

    /** What the README writes goes into a folder of the test; what it reads lies in the project. */
    private String inPlace(String argument) {
        return switch (argument) {
            case "site", "CATALOGUE" -> folder.resolve(argument).toString();
            default -> argument.startsWith("docs/") ? ROOT.resolve(argument).toString() : argument;
        };
    }

    private String list(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining("\n"));
        }
    }

    /** Serves on any free port, and says what it would have said on the port of the README. */
    private String serve(String command) throws InterruptedException {
        var err = new StringWriter();
        var arguments = arguments(command.replace("--port 8080", "--port 0"));
        var serving = new Thread(() -> SupportGuideCommand.run(
                Clock.systemUTC(), new PrintWriter(new StringWriter()), new PrintWriter(err), arguments));
        serving.setDaemon(true);
        serving.start();
        var port = LISTENING.matcher("");
        while (!port.reset(err.toString()).find()) {
            Thread.sleep(10);
        }
        server = "http://127.0.0.1:" + port.group(1);
        return err.toString().replace(port.group(1), "8080");
    }

    private String curl(String command) throws Exception {
        var curl = CURL.matcher(command);
        if (!curl.matches()) {
            throw new IllegalArgumentException("a command that this test does not know: " + command);
        }
        var request = HttpRequest.newBuilder(URI.create(curl.group("url").replace("http://127.0.0.1:8080", server)));
        var body = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
        var shown = curl.group("bytes") == null ? body : head(body, Integer.parseInt(curl.group("bytes")));
        return shown.replaceAll("urn:uuid:[0-9a-f-]+", "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    }

    private static String head(String body, int bytes) {
        return new String(body.getBytes(StandardCharsets.UTF_8), 0, bytes, StandardCharsets.UTF_8);
    }
}
