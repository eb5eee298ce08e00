package io.github.supportguide.api.operate;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** The end of all logging of this process. */
public final class ServerLog {
    private ServerLog() {}

    /** Writes what waits to be written, unless nobody reads it. */
    public static void flush() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.stop();
        }
    }
}
