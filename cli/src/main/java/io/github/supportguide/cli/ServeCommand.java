package io.github.supportguide.cli;

import io.github.supportguide.api.ApiServer;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.catalogue.Catalogue;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code supportguide serve}: answers questions over HTTP until it is told to stop. */
@PrimaryAdapter
@Command(name = "serve", description = "Serves the JSON API until it is told to stop.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen on, 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. Default: ${DEFAULT-VALUE}.")
    private String host;

    @ArgGroup(multiplicity = "1")
    private CatalogueArgument argument;

    ServeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port has to be a number from 0 to " + LAST_PORT);
        }
        var catalogue = OpenedCatalogue.of(argument, spec.commandLine().getErr());
        if (catalogue.isEmpty()) {
            return Exit.FINDINGS;
        }
        serve(catalogue.get());
        return Exit.DONE;
    }

    private void serve(Catalogue catalogue) throws InterruptedException {
        var server = started(new ApiServer(new LiveCatalogue(catalogue, argument.source(), clock), clock));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        spec.commandLine().getErr().println("supportguide: listening on http://" + host + ":" + server.port());
        stopped.await();
    }

    private ApiServer started(ApiServer server) {
        try {
            return server.start(host, port);
        } catch (JavalinBindException e) {
            throw new UncheckedIOException(
                    "cannot listen on %s:%d".formatted(host, port),
                    new IOException("is another server running there?"));
        }
    }
}
