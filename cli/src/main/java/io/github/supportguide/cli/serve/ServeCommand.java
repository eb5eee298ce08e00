package io.github.supportguide.cli.serve;

import io.github.supportguide.api.ApiServer;
import io.github.supportguide.api.ApiSettings;
import io.github.supportguide.api.ApiSettingsBuilder;
import io.github.supportguide.api.access.Callers;
import io.github.supportguide.api.access.KeyRing;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.api.operate.ServerLog;
import io.github.supportguide.cli.catalogue.CatalogueArgument;
import io.github.supportguide.cli.catalogue.OpenedCatalogue;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.console.Printable;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code supportguide serve}: answers questions over HTTP until it is told to stop. */
@PrimaryAdapter
@Command(
        name = "serve",
        description = "Serves the JSON API until it is told to stop. A folder is taken in anew when it changes.",
        footer = "%nEvery option can also be given as a variable: --rate-limit as SUPPORTGUIDE_RATE_LIMIT, several "
                + "values of one with blanks between. Options win.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    private final Clock clock;
    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ListenOptions listening;

    @Mixin
    private CallerOptions callers;

    @Mixin
    private TokenOptions tokens;

    @ArgGroup(multiplicity = "1")
    private CatalogueArgument argument;

    public ServeCommand(Clock clock, Environment environment) {
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        var given = new GivenOptions(spec, environment);
        var settings = settings(given);
        var keys = callers.keys(given);
        var watch = argument.folder().map(Watch::of);
        settings.callers(new Callers(keys.map(file -> KeyRing.open(file, clock)), tokens.tokens(given, clock)));
        var catalogue = OpenedCatalogue.of(argument, err());
        if (catalogue.isEmpty()) {
            return Exit.FINDINGS;
        }
        var live = new LiveCatalogue(catalogue.get(), new ToldCatalogue(argument.source(), err()), clock);
        settings.help(new ServedHelp(live, callers.siteUrl(given)));
        serve(new ApiServer(live, clock, settings.build()), watch);
        return Exit.DONE;
    }

    private ApiSettingsBuilder settings(GivenOptions given) {
        var settings = listening.settings(given);
        callers.addTo(settings, given);
        return settings;
    }

    private void serve(ApiServer server, Optional<Watch> watch) throws InterruptedException {
        err().println(Printable.of(StartLine.of(spec)));
        started(server);
        watch.ifPresent(folder -> folder.start(server::reload));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            ServerLog.flush();
            stopped.countDown();
        }));
        server.operationsPort().ifPresent(port -> err().println("supportguide: operations on port " + port));
        err().println("supportguide: listening on http://" + server.settings().host() + ":" + server.port());
        stopped.await();
    }

    private static void started(ApiServer server) {
        try {
            server.start();
        } catch (JavalinBindException e) {
            var settings = server.settings();
            throw new UncheckedIOException(
                    "cannot listen on %s:%s".formatted(settings.host(), ports(settings)),
                    new IOException("is another server running there?"));
        }
    }

    private static String ports(ApiSettings settings) {
        var port = String.valueOf(settings.port());
        return settings.operationsPort().isEmpty()
                ? port
                : port + " or " + settings.operationsPort().getAsInt();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
