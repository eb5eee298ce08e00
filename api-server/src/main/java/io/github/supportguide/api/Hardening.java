package io.github.supportguide.api;

import io.github.supportguide.api.guard.GuardSettings;
import io.github.supportguide.api.guard.Guards;
import io.github.supportguide.api.problem.JettyErrors;
import io.github.supportguide.words.Words;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.util.function.Function;
import org.eclipse.jetty.server.Request;

/** What a server of ours does otherwise than its libraries would by themselves. */
final class Hardening {
    private static final int VIRTUAL_THREADS_SINCE = 21;

    private Hardening() {}

    static void apply(JavalinConfig config, GuardSettings guards, Function<Request, Words> language) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS_SINCE;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        Guards.install(config, guards);
        tellProblemsOnly(config, new JettyErrors(language));
    }

    private static void tellProblemsOnly(JavalinConfig config, JettyErrors errors) {
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        config.jetty.modifyServer(server -> server.setErrorHandler(errors));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
    }
}
