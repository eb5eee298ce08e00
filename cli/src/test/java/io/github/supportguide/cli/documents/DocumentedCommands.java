package io.github.supportguide.cli.documents;

import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.SupportGuideCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the commands that a page shows, in a folder of its own, and tells what they print. */
final class DocumentedCommands {
    private static final Path ROOT = Path.of("..");

    /** What pages write goes into a folder of the test; what they read lies in the project. */
    private static final Set<String> WRITTEN = Set.of("site", "PUBLISHED", "CATALOGUE", "OLD", "NEW", "keys.jsonl");

    private static final Pattern LISTENING = Pattern.compile("listening on http://127.0.0.1:(\\d+)");
    private static final Pattern CURL =
            Pattern.compile("curl -s( -H '(?<header>[^:]+): (?<value>[^']+)')?( -d '(?<data>[^']+)')? '(?<url>[^']+)'"
                    + "( \\| head -c (?<bytes>\\d+))?");

    private static final Pattern KEY = Pattern.compile("sg_[\\w-]{43}");

    /** What pages show for a key, which comes out otherwise every time, and for its SHA-256. */
    private static final String SHOWN_KEY = "sg_ThisIsNoKeyItStandsHereInPlaceOfOneOfYours_";

    private static final String SHOWN_SHA256 = "51eff4986674eb7f9ec38dea602bfc991f83fe3ccf482ce556b398ac9ee7b935";

    private final Path folder;
    private String server;
    private String key = SHOWN_KEY;

    DocumentedCommands(Path folder) {
        this.folder = folder;
    }

    /** Writes a file that the page tells its reader to write. */
    void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    String output(String command) throws Exception {
        var words = command.split(" ");
        return switch (words[0]) {
            case "./supportguide" -> words[1].equals("serve") ? serve(command) : run(command);
            case "ls" -> list(words[1]);
            case "cat" -> withoutChance(Files.readString(inPlace(words[1])));
            case "cp" -> copy(inPlace(words[2]).toRealPath(), inPlace(words[3]));
            case "ln" -> link(inPlace(words[3]), Path.of(words[2]));
            default -> curl(command);
        };
    }

    private String run(String command) {
        var ran = Ran.supportguide(arguments(command));
        return withoutChance(ran.err() + ran.out());
    }

    private String withoutChance(String output) {
        var made = KEY.matcher(output);
        key = made.find() ? made.group() : key;
        return made.replaceAll(SHOWN_KEY).replaceAll("(?<=\"sha256\":\")[0-9a-f]{64}", SHOWN_SHA256);
    }

    private String[] arguments(String command) {
        var arguments = command.substring("./supportguide ".length()).split(" ");
        return Stream.concat(
                        Stream.of(arguments[0]),
                        Arrays.stream(arguments).skip(1).map(this::argument))
                .toArray(String[]::new);
    }

    private String argument(String argument) {
        return isPath(argument) ? inPlace(argument).toString() : argument;
    }

    private static boolean isPath(String argument) {
        return argument.startsWith("docs/") || WRITTEN.contains(argument.split("/")[0]);
    }

    private Path inPlace(String path) {
        return WRITTEN.contains(path.split("/")[0]) ? folder.resolve(path) : ROOT.resolve(path);
    }

    private String list(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining("\n"));
        }
    }

    private static String copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return "";
    }

    private static String link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
        return "";
    }

    /** Serves on any free port, and says what it would have said on the port of the page. */
    private String serve(String command) throws InterruptedException {
        var err = new StringWriter();
        var arguments = arguments(command.replace("--port 8080", "--port 0"));
        var serving = new Thread(() -> SupportGuideCommand.run(
                Ran.NOON, new PrintWriter(new StringWriter()), new PrintWriter(err), arguments));
        serving.setDaemon(true);
        serving.start();
        var port = LISTENING.matcher("");
        while (!port.reset(err.toString()).find()) {
            Thread.sleep(10);
        }
        server = "http://127.0.0.1:" + port.group(1);
        return err.toString().replace(port.group(1), "8080").replace(folder + "/", "");
    }

    private String curl(String command) throws Exception {
        var curl = CURL.matcher(command);
        if (!curl.matches()) {
            throw new IllegalArgumentException("a command that this test does not know: " + command);
        }
        var request = HttpRequest.newBuilder(URI.create(curl.group("url").replace("http://127.0.0.1:8080", server)));
        if (curl.group("header") != null) {
            request.header(curl.group("header"), curl.group("value").replace(SHOWN_KEY, key));
        }
        if (curl.group("data") != null) {
            request.POST(BodyPublishers.ofString(curl.group("data")));
        }
        var body = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
        var shown = curl.group("bytes") == null ? body : head(body, Integer.parseInt(curl.group("bytes")));
        return shown.replaceAll("urn:uuid:[0-9a-f-]+", "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
                .replaceAll("\"requestId\":\"[^\"]+\"", "\"requestId\":\"4bf92f3577b34da6a3ce929d0e0e4736\"");
    }

    private static String head(String body, int bytes) {
        return new String(body.getBytes(StandardCharsets.UTF_8), 0, bytes, StandardCharsets.UTF_8);
    }
}
