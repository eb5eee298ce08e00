package io.github.supportguide.cli.serve;

import io.github.supportguide.cli.Main;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code supportguide serve} as a process of its own. */
final class ServeProcess implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("listening on http://127\\.0\\.0\\.1:(\\d+)\n");
    private static final Pattern OPERATIONS = Pattern.compile("operations on port (\\d+)\n");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Process process;

    /** @param folder where to keep what it prints */
    ServeProcess(Path folder, Map<String, String> variables, String... args) throws IOException {
        this.folder = folder;
        var builder = builder(args)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().putAll(variables);
        this.process = builder.start();
    }

    static ProcessBuilder builder(String... args) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java, "-cp", System.getProperty("java.class.path"), Main.class.getName(), "serve", "--port", "0"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectInput(new File("/dev/null"));
    }

    Process process() {
        return process;
    }

    String out() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    /** Waits until it says something, and gives what is found there. */
    String awaited(Pattern said) throws Exception {
        var found = said.matcher("");
        while (!found.reset(err()).find()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(err());
            }
            Thread.sleep(20);
        }
        return found.group(found.groupCount());
    }

    String address() throws Exception {
        return "http://127.0.0.1:" + awaited(LISTENING);
    }

    String operations() throws Exception {
        return "http://127.0.0.1:" + awaited(OPERATIONS);
    }

    HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
