package io.github.supportguide.benchmarks;

import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server that does nothing but hand out the bytes of a file: what the API could be at its very best. */
public final class FixedBytes {
    private static final int VIRTUAL_THREADS_SINCE = 21;

    private FixedBytes() {}

    /**
     * Serves the file {@code ARGS[1]} at {@code /} of port {@code ARGS[0]}, until the process is ended.
     *
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        var bytes = Files.readAllBytes(Path.of(args[1]));
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS_SINCE;
                    config.routes.get(
                            "/",
                            ctx -> ctx.contentType("application/json;charset=utf-8")
                                    .result(bytes));
                })
                .start("127.0.0.1", Integer.parseInt(args[0]));
    }
}
