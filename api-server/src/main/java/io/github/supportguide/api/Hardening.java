package io.github.supportguide.api;

import io.github.supportguide.api.guard.GuardSettings;
import io.github.supportguide.api.guard.Guards;
import io.github.supportguide.api.problem.JettyErrors;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;

/** What a server of ours does otherwise than its libraries would by themselves. */
final class Hardening {
    private static final int VIRTUAL_THREADS_SINCE = 21;

    private Hardening() {}

    static void apply(JavalinConfig config, GuardSettings guards) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS_SINCE;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        Guards.install(config, guards);
        tellProblemsOnly(config);
    }

    private static void tellProblemsOnly(JavalinConfig config) {
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        config.jetty.modifyServer(server -> server.setErrorHandler(new JettyErrors()));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyErrors()));
    }
}
