package io.github.supportguide.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code supportguide serve} over the sample, as a process of its own on a free port, until it is closed. */
public record RunningApi(Process process, URI address) implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("listening on (http://127\\.0\\.0\\.1:\\d+)");

    public static RunningApi start(Path folder, String... flags) throws Exception {
        var told = folder.resolve("serve.log");
        var process = new ProcessBuilder(command(flags))
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            return new RunningApi(process, address(process, told));
        } catch (Exception | AssertionError e) {
            process.destroy();
            throw e;
        }
    }

    private static List<String> command(String... flags) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(
                        Stream.of(java, "-cp", classPath, Main.class.getName(), "serve", "--sample", "--port", "0"),
                        Stream.of(flags))
                .toList();
    }

    private static URI address(Process process, Path told) throws IOException, InterruptedException {
        var listening = LISTENING.matcher("");
        while (!listening.reset(Files.readString(told)).find()) {
            if (!process.isAlive()) {
                throw new AssertionError(Files.readString(told));
            }
            Thread.sleep(20);
        }
        return URI.create(listening.group(1));
    }

    public int port() {
        return address.getPort();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
